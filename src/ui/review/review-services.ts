import type { BriefGate } from '../../application/brief-gate';
import type { Clock } from '../../application/ports/clock';
import type { DeviceStore } from '../../application/ports/device-store';
import type { LinkResolver } from '../../application/ports/link-resolver';
import type { PlaceNames } from '../../application/ports/place-names';
import type { Locale } from '../../locales/locale';
import type { NoteOpener } from '../opening/note-opener';

/** What a review works with. */
export interface ReviewServices {
  readonly gate: BriefGate;
  readonly links: LinkResolver;
  readonly places: PlaceNames;
  readonly clock: Clock;
  readonly device: DeviceStore;
  readonly locale: Locale;
  readonly opener: NoteOpener;
}
