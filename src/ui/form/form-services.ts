import type { Library } from '../../application/library';
import type { Clock } from '../../application/ports/clock';
import type { NoteWriter } from '../../application/ports/note-writer';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import type { NoteOpener } from '../opening/note-opener';

/** What the form for a new note works with. */
export interface FormServices {
  readonly library: Library;
  readonly settings: SettingsService;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly opener: NoteOpener;
}
