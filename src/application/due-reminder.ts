import type { Coverage } from './coverage';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { DeviceStore } from './ports/device-store';
import type { Settings } from './settings';

/** How much somebody is reminded of. */
export interface DueNow {
  readonly postmortems: number;
  readonly retros: number;
}

/** Under this name the device keeps the day of the last reminder. */
const lastDayKey = 'due-reminder-day';

/**
 * Decides when to remind of postmortems and retrospectives that are due: at most once a day on each device, never on the day on which
 * the plugin first runs there, and never while notes are being read. Campaigns that may not have run, and old ones, are no news.
 */
export class DueReminder {
  constructor(
    private readonly ports: { readonly library: Library; readonly coverage: Coverage; readonly device: DeviceStore; readonly clock: Clock },
    private readonly settings: () => Settings,
  ) {}

  /** What to remind of now; null for nothing. Whoever gets an answer shows it: the day counts as used. */
  take(): DueNow | null {
    const { library, coverage, device, clock } = this.ports;
    const today = clock.today();
    const last = device.get(lastDayKey);
    if (!this.settings().dueReminder || library.progress.phase !== 'ready' || last === today) return null;
    const report = coverage.report();
    const due = { postmortems: report.postmortems.filter(({ standing }) => standing === 'due').length, retros: report.retros.length };
    if (last !== null && due.postmortems + due.retros === 0) return null;
    device.set(lastDayKey, today);
    return last === null ? null : due;
  }
}
