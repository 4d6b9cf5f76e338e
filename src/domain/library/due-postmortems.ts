import type { NoteRecord } from '../postmortem/note-record';
import { addDays, daysBetween } from '../shared/iso-date';
import { append } from './append';
import { campaignKey, isCalledOff, isStillDraft } from './finished-campaigns';
import { campaignName } from './own-campaign';
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
  const open = new Map<string, DuePostmortem[]>();
  const closed = new Map<string, NoteRecord[]>();
  const lastEnd = addDays(context.today, -Math.max(1, context.afterDays));
  for (const brief of records) {
    if (brief.kind !== 'brief' || brief.end === null || brief.end.to > lastEnd || isCalledOff(brief)) continue;
    if (isClosed(brief, context)) append(closed, campaignName(brief) || brief.path, brief);
    else append(open, campaignKey(brief), dueOf(brief, brief.end.to, context.today));
  }
  const isClosedElsewhere = (brief: NoteRecord): boolean =>
    (closed.get(campaignName(brief)) ?? []).some((other) => campaignKey(other) === campaignKey(brief));
  return [...open.values()]
    .flatMap((briefs) => [...briefs].sort(launchedFirst).slice(0, 1))
    .filter(({ brief }) => !isClosedElsewhere(brief))
    .sort((one, other) => one.days - other.days || (one.brief.path < other.brief.path ? -1 : 1));
}

function dueOf(brief: NoteRecord, ended: string, today: string): DuePostmortem {
  const days = daysBetween(ended, today);
  return { brief, ended, days, standing: isStillDraft(brief) ? 'draft' : days > longestReminder ? 'old' : 'due' };
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
