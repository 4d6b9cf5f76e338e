import type { CheckedNote } from './checked-note';
import type { Finding } from './finding';

/** A check: pure and total. It stays silent unless sure, since a false alarm costs more trust than a miss. */
export type Rule = (note: CheckedNote) => readonly Finding[];
