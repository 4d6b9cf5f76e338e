import type { Steps } from '../domain/shared/steps';
import type { Clock } from './ports/clock';

/** How long a slice of work may hold the main thread before the app gets a turn, in milliseconds: a third of a frame, since the last step may be long. */
const sliceBudgetMs = 5;

/** What the work so far cost: the longest uninterrupted slice and the sum of all, in milliseconds. */
export interface QueueTiming {
  readonly longestSliceMs: number;
  readonly workMs: number;
}

/** What is done with the paths; whatever comes in steps gives the app its turns in between. */
export interface QueueWork<Prepared> {
  /** What `work` needs of this path; null when there is nothing to work on. May wait for the disk. */
  readonly prepare: (path: string) => Promise<Prepared | null> | null;
  readonly work: (prepared: Prepared) => Steps<void>;
  /** What is to be done when no path waits any more, before `drained`. */
  readonly finish: () => Steps<void>;
  readonly drained: () => void;
  readonly failed: (path: string, reason: unknown) => void;
}

/** Paths waiting to be worked on, each once, in slices that leave the app responsive. */
export class ReadingQueue<Prepared> {
  readonly #waiting = new Set<string>();
  /** The path that is being worked on, unless it was taken out meanwhile. */
  #current: string | null = null;
  #running = false;
  #stopped = false;
  #sliceMs = 0;
  #longestSliceMs = 0;
  #workMs = 0;

  constructor(private readonly clock: Clock, private readonly steps: QueueWork<Prepared>) {}

  get size(): number {
    return this.#waiting.size;
  }

  get timing(): QueueTiming {
    return { longestSliceMs: this.#longestSliceMs, workMs: this.#workMs };
  }

  /** Puts paths in line; one that already waits is worked on once. */
  add(paths: Iterable<string>): void {
    if (this.#stopped) return;
    for (const path of paths) this.#waiting.add(path);
    if (!this.#running) void this.#run();
  }

  /** Takes a path out of the line; work on it that has begun is dropped. */
  remove(path: string): void {
    this.#waiting.delete(path);
    if (this.#current === path) this.#current = null;
  }

  /** Ends for good: nothing is worked on after this. */
  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
    this.#current = null;
  }

  async #run(): Promise<void> {
    this.#running = true;
    await this.#turn();
    do {
      for (const path of this.#waiting) {
        this.#waiting.delete(path);
        this.#current = path;
        await this.#workOn(path);
      }
      await this.#finish();
    } while (this.#waiting.size > 0);
    this.#running = false;
    if (!this.#stopped) this.steps.drained();
  }

  /** Finishing only does early what is otherwise done when it is first asked for, so its failure must not keep the queue from being drained. */
  async #finish(): Promise<void> {
    try {
      await this.#take(this.steps.finish(), () => !this.#stopped && this.#waiting.size === 0);
    } catch {
      await this.#turn();
    }
  }

  async #workOn(path: string): Promise<void> {
    try {
      const preparing = this.#measured(() => this.steps.prepare(path));
      const prepared = preparing && (await preparing);
      if (prepared !== null) await this.#take(this.steps.work(prepared), () => this.#current === path);
      else await this.#turnIfLong();
    } catch (reason) {
      if (this.#current === path) this.steps.failed(path, reason);
    }
  }

  async #take(steps: Steps<void>, goesOn: () => boolean): Promise<void> {
    while (goesOn() && this.#measured(() => steps.next()).done !== true) await this.#turnIfLong();
    await this.#turnIfLong();
  }

  async #turnIfLong(): Promise<void> {
    if (this.#sliceMs >= sliceBudgetMs) await this.#turn();
  }

  #measured<Result>(task: () => Result): Result {
    const before = this.clock.milliseconds();
    try {
      return task();
    } finally {
      const took = this.clock.milliseconds() - before;
      this.#sliceMs += took;
      this.#workMs += took;
      this.#longestSliceMs = Math.max(this.#longestSliceMs, this.#sliceMs);
    }
  }

  async #turn(): Promise<void> {
    this.#sliceMs = 0;
    await this.clock.nextTurn();
  }
}
