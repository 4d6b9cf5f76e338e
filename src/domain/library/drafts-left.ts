import type { NoteRecord } from '../postmortem/note-record';
import { daysBetween } from '../shared/iso-date';

/** A postmortem that was begun and not finished. */
export interface DraftLeft {
  readonly note: NoteRecord;
  /** Days since the campaign ended. */
  readonly days: number;
}

/** So many days after the day on which it was due, a draft has been left lying. */
const patience = 14;

/** Postmortems that are still drafts two weeks after they were due, the latest campaign first. A draft without an end is nobody's delay. */
export function draftsLeft(records: Iterable<NoteRecord>, { today, afterDays }: { readonly today: string; readonly afterDays: number }): DraftLeft[] {
  const drafts: DraftLeft[] = [];
  for (const note of records) {
    if (note.kind !== 'postmortem' || note.status !== 'draft' || note.end === null) continue;
    const days = daysBetween(note.end.to, today);
    if (days > afterDays + patience) drafts.push({ note, days });
  }
  return drafts.sort((one, other) => one.days - other.days || (one.note.path < other.note.path ? -1 : 1));
}
