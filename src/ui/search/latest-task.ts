/** So many milliseconds after the last key somebody has stopped typing. */
export const onceTypingStops = 250;

/** Does later what was asked for last: what was asked before it, and is still waiting, is left out. */
export class LatestTask {
  #task: (() => void) | null = null;
  #timer: number | null = null;

  /** `delay`: milliseconds, counted anew with every task. */
  constructor(private readonly delay: number) {}

  plan(task: () => void): void {
    this.cancel();
    this.#task = task;
    this.#timer = window.setTimeout(() => this.finish(), this.delay);
  }

  /** Does at once what is waiting, if anything is. */
  finish(): void {
    const task = this.#task;
    this.cancel();
    task?.();
  }

  cancel(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#task = null;
  }
}
