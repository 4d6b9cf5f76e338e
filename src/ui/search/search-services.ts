import type { Library } from '../../application/library';
import type { Clock } from '../../application/ports/clock';
import type { DeviceStore } from '../../application/ports/device-store';
import type { LinkResolver } from '../../application/ports/link-resolver';
import type { PlaceNames } from '../../application/ports/place-names';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import type { InsertTargetFinder } from '../opening/insert-target-finder';
import type { NoteOpener } from '../opening/note-opener';

/** What the search works with. */
export interface SearchServices {
  readonly library: Library;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly device: DeviceStore;
  readonly settings: SettingsService;
  readonly links: LinkResolver;
  readonly places: PlaceNames;
  readonly opener: NoteOpener;
  readonly targets: InsertTargetFinder;
}
