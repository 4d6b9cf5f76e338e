import type { Guardrail, LibraryEntry } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import type { DateSpan } from '../shared/calendar-date';
import { daysBetween } from '../shared/iso-date';

/** An active guardrail or library entry that was to be looked at again by now. */
export interface RulePastReview {
  readonly item: Guardrail | LibraryEntry;
  readonly note: NoteRecord;
  readonly reviewBy: DateSpan;
  /** Days since its review date. */
  readonly days: number;
}

/** Active rules whose review date has passed, the longest ago first. The last day counts where only a month or quarter is written. */
export function rulesPastReview(records: Iterable<NoteRecord>, today: string): RulePastReview[] {
  const rules: RulePastReview[] = [];
  for (const note of records) {
    for (const item of note.items) {
      if ((item.kind !== 'guardrail' && item.kind !== 'entry') || item.status !== 'active' || item.reviewBy === null) continue;
      const days = daysBetween(item.reviewBy.to, today);
      if (days > 0) rules.push({ item, note, reviewBy: item.reviewBy, days });
    }
  }
  return rules.sort((one, other) => other.days - one.days || (one.note.path < other.note.path ? -1 : one.note.path > other.note.path ? 1 : one.item.source.line - other.item.source.line));
}
