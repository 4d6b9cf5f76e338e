import { fold } from '../shared/fold';
import type { DateSpan } from '../shared/calendar-date';
import { readDate } from '../shared/calendar-date';
import type { PropertyReadings } from '../note/property-reading';
import { retiredWords } from './guardrail-words';
import type { Standing } from './item';
import type { WrittenStanding } from './written-standing';

/** What a note's properties say about the rules and entries in it. */
export interface NoteStanding {
  readonly retired: boolean;
  readonly supersededBy: string | null;
  readonly reviewBy: DateSpan | null;
}

/** Reads `status: retired`, `superseded-by` and `review-by` of a note; they hold for each rule and entry in it that says nothing else. */
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

/** The standing of one rule or entry: what it says itself, else what its note says. */
export function standingOf({ retired, supersededBy, reviewBy }: WrittenStanding, ofNote: NoteStanding): Standing {
  const replaced = supersededBy ?? (retired === undefined ? ofNote.supersededBy : null);
  return {
    status: replaced !== null ? 'superseded' : retired ?? ofNote.retired ? 'retired' : 'active',
    supersededBy: replaced,
    reviewBy: reviewBy ?? ofNote.reviewBy,
  };
}
