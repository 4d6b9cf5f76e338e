import type { BriefReview } from '../../application/brief-gate';
import type { CoverageReport } from '../../application/coverage';
import type { LibraryProgress } from '../../application/library';
import type { NoteIndex } from '../../application/note-index';
import type { Surroundings } from '../../application/note-surroundings';
import type { ResolveLink } from '../../domain/library/own-campaign';
import type { MarketVocabulary } from '../../domain/shared/market';
import type { Locale } from '../../locales/locale';
import type { NoteFindings } from '../checks/note-findings';
import type { LibraryViewState } from './library-view-state';

/** What the sidebar is made from. */
export interface LibraryReading {
  readonly index: NoteIndex;
  readonly markets: MarketVocabulary;
  readonly progress: LibraryProgress;
  readonly state: LibraryViewState;
  /** Path of the note the person works on; null when none is open. */
  readonly activePath: string | null;
  /** The active brief's review; null when the active note is no brief. */
  readonly review: BriefReview | null;
  /** What concerns the active note, and with which of its words; absent until it was looked at, or where it is about no campaign. */
  readonly surroundings?: Surroundings | null;
  /** Whether ways to ask for less may be looked for now: each is a search of its own, so they wait until typing stops. */
  readonly loosen?: boolean;
  /** Whether the values of the facets are shown. */
  readonly filtersOpen?: boolean;
  /** What the checks found in the active note; absent until it was looked at. */
  readonly findings?: NoteFindings;
  /** What is due; absent where nobody asked. */
  readonly coverage?: CoverageReport;
  /** Path of the note a link means, seen from a note. */
  readonly resolve?: ResolveLink;
  readonly locale: Locale;
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
}
