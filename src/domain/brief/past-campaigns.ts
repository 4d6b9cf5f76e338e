import { beginOf } from '../library/own-campaign';
import type { NoteRecord } from '../postmortem/note-record';
import type { DateSpan } from '../shared/calendar-date';

/**
 * Whether a note is about a campaign that is not later than a brief: a postmortem or retrospective, other than the brief itself.
 * Whether it is the brief's own (`isOwn`) is for the few to ask that turn out to be related.
 *
 * Dates: later is what starts or ends after the brief's start. Without a start the brief's end stands in for it; a brief without
 * any date excludes nothing by date. A note of which one date is missing is judged by the other; a note without dates is never
 * too late. Where only a month or quarter is written, the first day it can mean counts, as the benefit of the doubt.
 */
export function isEarlierCampaign(record: NoteRecord, brief: NoteRecord): boolean {
  return (record.kind === 'postmortem' || record.kind === 'retro') && record.path !== brief.path && !isLater(record, brief);
}

function isLater(record: NoteRecord, brief: NoteRecord): boolean {
  const begin = beginOf(brief);
  if (begin === null) return false;
  const days = [record.start?.from, record.end === null ? undefined : earliestEnd(record.end)];
  return days.some((date) => date !== undefined && date > begin);
}

// A range ends on its last day; "March 2026" may mean its first.
function earliestEnd(end: DateSpan): string {
  return end.precision === 'range' ? end.to : end.from;
}
