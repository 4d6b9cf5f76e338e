import type { WrittenStanding } from '../written-standing';

/** A stretch of text: UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place where a note says how a rule or an entry stands. */
export interface StandingMark {
  readonly says: WrittenStanding;
  /** What goes when the mark is taken away: two stretches for a strike-through. */
  readonly whole: readonly Stretch[];
  /** The date or link in it; null where it has none. */
  readonly value: Stretch | null;
  /** Whether it has a line of its own (`Review by: …`): there a link may hold brackets. */
  readonly labelled?: boolean;
}

/** Whether a mark speaks of whether the item holds, not of its review date or its forerunner. */
export function isStatusMark({ says }: StandingMark): boolean {
  return says.retired !== undefined || says.supersededBy !== undefined;
}
