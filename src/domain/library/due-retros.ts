import type { NoteRecord } from '../postmortem/note-record';
import { addDays, daysBetween } from '../shared/iso-date';
import { cadences, periodBefore, periodOf } from './cadence-period';
import type { Cadence, CadencePeriod } from './cadence-period';
import { isCalledOff, isStillDraft } from './finished-campaigns';
import { campaignName } from './own-campaign';
import { retroPeriod } from './retro-period';

/**
 * A retrospective that is due: because a week, month or quarter is over, or because so many campaigns ended since the last one.
 * `last` is the retrospective before it; `from` the first day it has to look back on, null for all that is known.
 */
export type DueRetro =
  | { readonly reason: 'period'; readonly period: CadencePeriod; readonly last: NoteRecord | null }
  | { readonly reason: 'volume'; readonly campaigns: number; readonly from: string | null; readonly last: NoteRecord | null };

/** How a team looks back. */
export interface RetroRhythm {
  /** `auto`: as the vault's own retrospectives do. */
  readonly cadence: Cadence | 'auto' | 'none';
  /** After so many ended campaigns; 0 = never. */
  readonly afterCampaigns: number;
  /** So many days after the end of its period a retrospective is due. */
  readonly afterDays: number;
}

/** A rhythm that was left out so many times has been given up. */
const mostMissed = 3;

interface Retro {
  readonly note: NoteRecord;
  readonly period: CadencePeriod | null;
  /** The last day it looks back on. */
  readonly to: string;
}

/**
 * The retrospectives that are due. Of each rhythm only the last complete period: nobody catches up with ten missed months. A rhythm that
 * was set counts from the first campaign on; one that is read from the notes (see `retroPeriod`) until it was left out three times.
 */
export function dueRetros(records: readonly NoteRecord[], rhythm: RetroRhythm, today: string): DueRetro[] {
  const retros = records.flatMap(sharedRetro);
  const asked = rhythm.cadence === 'auto' ? cadences : cadences.filter((cadence) => cadence === rhythm.cadence);
  const periods = asked.flatMap((cadence) => duePeriod(cadence, retros, { rhythm, today, hasCampaigns: records.some(isCampaign) }));
  return [...periods, ...dueVolume(records, retros, rhythm, today)];
}

function duePeriod(cadence: Cadence, retros: readonly Retro[], { rhythm, today, hasCampaigns }: {
  readonly rhythm: RetroRhythm; readonly today: string; readonly hasCampaigns: boolean;
}): DueRetro[] {
  const period = periodBefore(periodOf(cadence, addDays(today, 1 - Math.max(1, rhythm.afterDays))));
  const own = retros.flatMap(({ note, period: looked }) => (looked?.cadence === cadence ? [{ note, from: looked.from }] : []));
  const last = own.sort((one, other) => (one.from < other.from ? -1 : 1)).at(-1) ?? null;
  if (last !== null && last.from >= period.from) return [];
  const isKept = last !== null && last.from >= periodBefore(period, mostMissed).from;
  const isAsked = rhythm.cadence === 'auto' ? isKept : hasCampaigns;
  return isAsked ? [{ reason: 'period', period, last: last?.note ?? null }] : [];
}

function dueVolume(records: readonly NoteRecord[], retros: readonly Retro[], { afterCampaigns }: RetroRhythm, today: string): DueRetro[] {
  if (afterCampaigns <= 0) return [];
  const last = retros.filter(({ to }) => to <= today).sort((one, other) => (one.to < other.to ? -1 : 1)).at(-1) ?? null;
  const ended = records.filter((record) => isCampaign(record) && record.end !== null && record.end.to < today && (last === null || record.end.to > last.to));
  const campaigns = new Set(ended.map((record) => campaignName(record) || record.path)).size;
  return campaigns < afterCampaigns ? [] : [{ reason: 'volume', campaigns, from: last === null ? null : addDays(last.to, 1), last: last?.note ?? null }];
}

/** A retrospective that looks back on more than one campaign. */
function sharedRetro(note: NoteRecord): Retro[] {
  if (note.kind !== 'retro') return [];
  const period = retroPeriod(note);
  const to = note.end?.to ?? note.start?.to ?? period?.to;
  const isShared = period !== null || (note.campaign === null && note.briefLink === null);
  return isShared && to !== undefined ? [{ note, period, to }] : [];
}

function isCampaign(record: NoteRecord): boolean {
  return record.kind === 'postmortem' || (record.kind === 'brief' && !isStillDraft(record) && !isCalledOff(record));
}

/** Days since a retrospective became due; 0 where nothing but a number of campaigns made it so. */
export function daysSincePeriod(retro: DueRetro, today: string): number {
  return retro.reason === 'period' ? daysBetween(retro.period.to, today) : 0;
}
