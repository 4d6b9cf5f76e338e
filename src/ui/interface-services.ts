import type { AppliedLessons } from '../application/applied-lessons';
import type { BriefGate } from '../application/brief-gate';
import type { Coverage } from '../application/coverage';
import type { ItemEdits } from '../application/item-edits';
import type { Library } from '../application/library';
import type { NoteChecks } from '../application/note-checks';
import type { NoteSurroundings } from '../application/note-surroundings';
import type { Clock } from '../application/ports/clock';
import type { DeviceStore } from '../application/ports/device-store';
import type { LinkResolver } from '../application/ports/link-resolver';
import type { NoteWriter } from '../application/ports/note-writer';
import type { PlaceNames } from '../application/ports/place-names';
import type { PostmortemStart } from '../application/postmortem-start';
import type { QuickLessons } from '../application/quick-lessons';
import type { SettingsService } from '../application/settings-service';
import type { TemplateLibrary } from '../application/template-library';
import type { Locale } from '../locales/locale';

/** Everything below the interface that it works with. */
export interface InterfaceServices {
  readonly library: Library;
  readonly gate: BriefGate;
  readonly checks: NoteChecks;
  readonly coverage: Coverage;
  readonly settings: SettingsService;
  readonly writer: NoteWriter;
  readonly edits: ItemEdits;
  readonly applied: AppliedLessons;
  readonly links: LinkResolver;
  readonly places: PlaceNames;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly device: DeviceStore;
  readonly templates: TemplateLibrary;
  readonly starts: PostmortemStart;
  readonly surroundings: NoteSurroundings;
  readonly lessons: QuickLessons;
}
