import type { Library } from '../../application/library';
import type { QuickLessons } from '../../application/quick-lessons';
import type { Locale } from '../../locales/locale';
import type { NoteOpener } from '../opening/note-opener';

/** What the window for a quick lesson works with. */
export interface LessonServices {
  readonly library: Library;
  readonly lessons: QuickLessons;
  readonly locale: Locale;
  readonly opener: NoteOpener;
}
