import type { Clock } from '../src/application/ports/clock';

/** A clock that tests turn by hand: time stands still unless a test moves it. */
export class MemoryClock implements Clock {
  now = 0;
  turns = 0;

  /** `day` is today; a test may turn it. */
  constructor(public day = '2026-11-22') {}

  today(): string {
    return this.day;
  }

  timeOfDay(): string {
    return '09:05:00';
  }

  milliseconds(): number {
    return this.now;
  }

  async nextTurn(): Promise<void> {
    this.turns += 1;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
