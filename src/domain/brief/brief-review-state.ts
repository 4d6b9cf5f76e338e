import type { ReadingConfig } from '../note/reading-config';
import type { NoteRecord } from '../postmortem/note-record';
import { gateState } from './gate-state';
import type { GateState } from './gate-state';
import { parseReceipt } from './parse-receipt';
import type { Receipt } from './receipt';
import { isMarkedReviewed } from './review-property-names';

/** What a brief's note says of its review. */
export interface BriefReviewState {
  readonly receipt: Receipt | null;
  readonly state: GateState;
}

/** Reads the receipt of a brief and where its review stands; null for a note that is no brief. */
export function readBriefReview(record: NoteRecord, text: string, propertyNames: ReadingConfig['propertyNames']): BriefReviewState | null {
  if (record.kind !== 'brief') return null;
  const receipt = parseReceipt(text);
  const state = gateState(record, receipt, isMarkedReviewed(text, propertyNames));
  return state === null ? null : { receipt, state };
}
