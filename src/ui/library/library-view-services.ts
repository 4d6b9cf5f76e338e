import type { BriefGate } from '../../application/brief-gate';
import type { Coverage } from '../../application/coverage';
import type { Library } from '../../application/library';
import type { NoteChecks } from '../../application/note-checks';
import type { NoteSurroundings } from '../../application/note-surroundings';
import type { Clock } from '../../application/ports/clock';
import type { PlaceNames } from '../../application/ports/place-names';
import type { LinkResolver } from '../../application/ports/link-resolver';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import type { ItemReference } from '../../domain/postmortem/edit/item-reference';
import type { RetroStart } from '../coverage/due-action';
import type { ItemActions } from '../item-actions/item-actions';
import type { InsertTargetFinder } from '../opening/insert-target-finder';
import type { NoteOpener } from '../opening/note-opener';
import type { EmptyAction } from './empty-state';

/** What the library view works with. */
export interface LibraryViewServices {
  readonly library: Library;
  readonly gate: BriefGate;
  readonly checks: NoteChecks;
  readonly surroundings: NoteSurroundings;
  readonly coverage: Coverage;
  readonly links: LinkResolver;
  readonly clock: Clock;
  readonly places: PlaceNames;
  readonly locale: Locale;
  readonly settings: SettingsService;
  readonly opener: NoteOpener;
  readonly targets: InsertTargetFinder;
  readonly itemActions: ItemActions;
  /** Starts what a button of the view promises. */
  readonly start: (action: Exclude<EmptyAction, 'clear'>) => void;
  readonly reviewBrief: (path: string) => void;
  readonly startPostmortem: (path: string) => void;
  readonly markReviewed: (path: string) => void;
  readonly startRetro: (retro: RetroStart) => void;
  readonly keepRule: (item: ItemReference) => void;
}
