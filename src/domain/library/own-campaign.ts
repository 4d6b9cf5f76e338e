import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import { addDays } from '../shared/iso-date';

/** Path of the note a link target means, seen from a note; null when there is none. */
export type ResolveLink = (target: string, sourcePath: string) => string | null;

/** A campaign may begin so many days after the end that was planned for it and still be the same one. */
const longestDelay = 30;

/**
 * Whether a note is about the brief's own campaign: it closes this brief, or has its campaign's name and ran at the same time. Last
 * year's or next year's campaign of the same name is another one.
 */
export function isOwn(record: NoteRecord, brief: NoteRecord, resolve: ResolveLink): boolean {
  const closed = record.briefLink === null ? null : resolve(record.briefLink, record.path);
  if (closed !== null) return closed === brief.path;
  return sameCampaign(record, brief) && !endedBefore(record, brief) && !beganAfter(record, brief);
}

/** The first day that a campaign is known to have run; null without dates. */
export function beginOf({ start, end }: NoteRecord): string | null {
  return start?.from ?? end?.from ?? null;
}

// Folding is dear, and ten thousand names are compared after every change: each record's is kept as long as the record.
const names = new WeakMap<NoteRecord, string>();

/** The name of a note's campaign in the form in which names are compared; empty where it has none. */
export function campaignName(record: NoteRecord): string {
  const known = names.get(record);
  if (known !== undefined) return known;
  const name = fold(record.campaign ?? '');
  names.set(record, name);
  return name;
}

function sameCampaign(record: NoteRecord, brief: NoteRecord): boolean {
  const name = campaignName(record);
  return name !== '' && name === campaignName(brief);
}

function endedBefore(record: NoteRecord, brief: NoteRecord): boolean {
  const begin = beginOf(brief);
  return record.end !== null && begin !== null && record.end.to < begin;
}

function beganAfter(record: NoteRecord, brief: NoteRecord): boolean {
  const begin = beginOf(record);
  return brief.end !== null && begin !== null && begin > addDays(brief.end.to, longestDelay);
}
