import type { ReadingConfig } from '../note/reading-config';
import type { NoteRecord } from '../postmortem/note-record';
import { gateState } from './gate-state';
import type { GateState } from './gate-state';
import { sideOf } from '../note/conflict-sides';
import { parseReceipt } from './parse-receipt';
import type { Receipt } from './receipt';
import { isMarkedReviewed } from './review-property-names';
import { reviewConflicts, unitedReceipt } from './settle-review';

/** What a brief's note says of its review. */
export interface BriefReviewState {
  readonly receipt: Receipt | null;
  readonly state: GateState;
  /** Whether a merge has left its marks in the review or the properties; both sides have been read. */
  readonly conflict: boolean;
}

/** Reads the receipt of a brief and where its review stands; null for a note that is no brief. */
export function readBriefReview(record: NoteRecord, text: string, propertyNames: ReadingConfig['propertyNames']): BriefReviewState | null {
  if (record.kind !== 'brief') return null;
  const regions = reviewConflicts(text);
  const sides = regions.length === 0 ? [text] : [sideOf(text, regions, 'ours'), sideOf(text, regions, 'theirs')];
  const receipt = regions.length === 0 ? parseReceipt(text) : unitedReceipt(text, regions);
  const state = gateState(record, receipt, sides.some((side) => isMarkedReviewed(side, propertyNames)));
  return state === null ? null : { receipt, state, conflict: regions.length > 0 };
}
