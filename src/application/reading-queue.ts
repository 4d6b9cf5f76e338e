import type { Clock } from './ports/clock';

/** How long a slice of work may hold the main thread before the app gets a turn, in milliseconds; half a frame. */
const sliceBudgetMs = 8;

/** What the work so far cost: the longest uninterrupted slice and the sum of all, in milliseconds. */
export interface QueueTiming {
  readonly longestSliceMs: number;
  readonly workMs: number;
}

/**
 * Paths waiting to be worked on, each once, in slices that leave the app responsive.
 * `prepare` may wait for the disk; `work` is synchronous and is what a slice is made of.
 */
export class ReadingQueue<Prepared> {
  readonly #waiting = new Set<string>();
  #running = false;
  #stopped = false;
  #sliceMs = 0;
  #longestSliceMs = 0;
  #workMs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly steps: {
      /** What `work` needs of this path; null when there is nothing to work on. */
      readonly prepare: (path: string) => Promise<Prepared | null> | null;
      readonly work: (prepared: Prepared) => void;
      readonly drained: () => void;
      readonly failed: (path: string, reason: unknown) => void;
    },
  ) {}

  get size(): number {
    return this.#waiting.size;
  }

  get timing(): QueueTiming {
    return { longestSliceMs: this.#longestSliceMs, workMs: this.#workMs };
  }

  /** Puts paths in line; one that already waits is worked on once. */
  add(paths: Iterable<string>): void {
    for (const path of paths) this.#waiting.add(path);
    if (!this.#running && !this.#stopped) void this.#run();
  }

  remove(path: string): void {
    this.#waiting.delete(path);
  }

  /** Ends for good: nothing is worked on after this. */
  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
  }

  async #run(): Promise<void> {
    this.#running = true;
    await this.#turn();
    for (const path of this.#waiting) {
      this.#waiting.delete(path);
      await this.#step(path);
      if (this.#sliceMs >= sliceBudgetMs) await this.#turn();
      if (this.#stopped) break;
    }
    this.#running = false;
    if (this.#stopped) return;
    this.steps.drained();
  }

  async #step(path: string): Promise<void> {
    try {
      const preparing = this.#measured(() => this.steps.prepare(path));
      const prepared = preparing && (await preparing);
      if (prepared !== null && !this.#stopped) this.#measured(() => this.steps.work(prepared));
    } catch (reason) {
      this.steps.failed(path, reason);
    }
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
