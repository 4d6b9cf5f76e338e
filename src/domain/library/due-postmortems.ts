import type { NoteRecord } from '../postmortem/note-record';
import { daysBetween } from '../shared/iso-date';
import { campaignKey, isCalledOff, isStillDraft } from './finished-campaigns';
import { retroPeriod } from './retro-period';

/** Campaigns that ended longer ago are listed, but nobody is reminded of them. */
export const longestReminder = 180;

/** A campaign that ended and has no postmortem. */
export interface DuePostmortem {
  readonly brief: NoteRecord;
  /** Its last day, ISO. */
  readonly ended: string;
  /** Days since then. */
  readonly days: number;
  /** `draft`: the brief was never made ready, so the campaign may not have run; `old`: it ended more than 180 days ago. */
  readonly standing: 'due' | 'draft' | 'old';
}

/** What decides whether a campaign is due. */
export interface DueContext {
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
  /** So many days after its end a campaign's postmortem is due. */
  readonly afterDays: number;
  /** The note that closes a brief, see `closingNotes`. */
  readonly closing: (brief: NoteRecord) => NoteRecord | null;
}

/**
 * Campaigns that ended without a postmortem, the latest first. A campaign is known by its brief with an `end`; where only a month or
 * quarter is written, its last day counts. Several briefs of one campaign (same name, begin and markets) are one; a postmortem of any
 * of them closes all. A retrospective that links to the brief closes it too, one that only has the campaign's name may have been held
 * on the way. Nothing is due for a campaign that was called off.
 */
export function duePostmortems(records: Iterable<NoteRecord>, context: DueContext): DuePostmortem[] {
  const campaigns = new Map<string, DuePostmortem[]>();
  for (const brief of records) {
    const due = brief.kind === 'brief' ? ended(brief, context) : null;
    if (due === null) continue;
    const key = campaignKey(brief);
    campaigns.set(key, [...(campaigns.get(key) ?? []), due]);
  }
  return [...campaigns.values()]
    .filter((briefs) => briefs.every(({ brief }) => !isClosed(brief, context)))
    .flatMap((briefs) => [...briefs].sort(launchedFirst).slice(0, 1))
    .sort((one, other) => one.days - other.days || (one.brief.path < other.brief.path ? -1 : 1));
}

function ended(brief: NoteRecord, { today, afterDays }: DueContext): DuePostmortem | null {
  if (brief.end === null || isCalledOff(brief)) return null;
  const days = daysBetween(brief.end.to, today);
  if (!(days >= Math.max(1, afterDays))) return null;
  return { brief, ended: brief.end.to, days, standing: isStillDraft(brief) ? 'draft' : days > longestReminder ? 'old' : 'due' };
}

function isClosed(brief: NoteRecord, { closing }: DueContext): boolean {
  const note = closing(brief);
  return note !== null && (note.kind === 'postmortem' || (note.briefLink !== null && retroPeriod(note) === null && !isOnTheWay(note)));
}

// "Mid-campaign check", "Milestone retro": held before the end, whatever dates of the campaign they carry.
const onTheWay = /mid[- ]?campaign|half[- ]?time|milestone|zwischen(?:stand|retro)|meilenstein|halbzeit|в ходе кампании|промежуточн|по вехе|веха/iu;

function isOnTheWay({ title, tags }: NoteRecord): boolean {
  return onTheWay.test([title, ...tags].join(' '));
}

function launchedFirst(one: DuePostmortem, other: DuePostmortem): number {
  const order = Number(one.standing === 'draft') - Number(other.standing === 'draft');
  return order !== 0 ? order : one.brief.path < other.brief.path ? -1 : 1;
}
