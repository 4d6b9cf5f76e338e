import { fold } from '../shared/fold';
import { readDate } from '../shared/calendar-date';
import type { DateSpan } from '../shared/calendar-date';
import type { PropertyReadings } from '../note/property-reading';
import { retiredWords } from './guardrail-words';

/** What a note's properties say about the rules in it. */
export interface NoteStanding {
  readonly retired: boolean;
  readonly supersededBy: string | null;
  readonly reviewBy: DateSpan | null;
}

/** Reads `status: retired`, `superseded-by` and `review-by` of a note; they hold for each of its rules that says nothing else. */
export function noteStanding({ properties }: { readonly properties: PropertyReadings }): NoteStanding {
  const [superseding] = properties['superseded-by']?.values ?? [];
  const [status] = properties.status?.values ?? [];
  const [review] = properties['review-by']?.values ?? [];
  const date = review === undefined ? null : readDate(review.text);
  return {
    retired: status !== undefined && retiredWords.has(fold(status.text)),
    supersededBy: superseding === undefined ? null : superseding.link ?? superseding.text,
    reviewBy: date?.state === 'read' ? date.date : null,
  };
}
