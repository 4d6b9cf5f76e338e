import type { Library } from '../../application/library';
import type { NoteChecks } from '../../application/note-checks';
import type { Clock } from '../../application/ports/clock';
import type { DeviceStore } from '../../application/ports/device-store';
import type { NoteWriter } from '../../application/ports/note-writer';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import type { NoteOpener } from '../opening/note-opener';

/** What marking a postmortem as reviewed works with. */
export interface ReviewedServices {
  readonly library: Library;
  readonly checks: NoteChecks;
  readonly writer: NoteWriter;
  readonly settings: SettingsService;
  readonly clock: Clock;
  readonly device: DeviceStore;
  readonly locale: Locale;
  readonly opener: NoteOpener;
}
