import type { Clock } from '../application/ports/clock';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The device's clock and event loop. */
export class SystemClock implements Clock {
  today(): string {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  }

  timeOfDay(): string {
    const now = new Date();
    return [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':');
  }

  milliseconds(): number {
    return performance.now();
  }

  nextTurn(): Promise<void> {
    return new Promise((resolve) => {
      window.setTimeout(resolve, 0);
    });
  }
}
