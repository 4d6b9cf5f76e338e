import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import { addDays, daysBetween } from '../shared/iso-date';
import { cadences, periodBefore, periodOf } from './cadence-period';
import type { Cadence, CadencePeriod } from './cadence-period';
import { isCalledOff, isStillDraft } from './finished-campaigns';
import { retroPeriod } from './retro-period';

/** A retrospective that is due: because a week, month or quarter is over, or because so many campaigns ended since the last one. */
export type DueRetro =
  | { readonly reason: 'period'; readonly period: CadencePeriod; readonly last: CadencePeriod | null }
  | { readonly reason: 'volume'; readonly campaigns: number; readonly from: string | null };

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
  const own = retros.flatMap((retro) => (retro.period?.cadence === cadence ? [retro.period] : []));
  const last = own.reduce<CadencePeriod | null>((latest, each) => (latest === null || each.from > latest.from ? each : latest), null);
  if (last !== null && last.from >= period.from) return [];
  const isKept = last !== null && last.from >= periodBefore(period, mostMissed).from;
  const isAsked = rhythm.cadence === 'auto' ? isKept : hasCampaigns;
  return isAsked ? [{ reason: 'period', period, last }] : [];
}

function dueVolume(records: readonly NoteRecord[], retros: readonly Retro[], { afterCampaigns }: RetroRhythm, today: string): DueRetro[] {
  if (afterCampaigns <= 0) return [];
  const last = retros.map(({ to }) => to).filter((to) => to <= today).sort().at(-1) ?? null;
  const ended = records.filter((record) => isCampaign(record) && record.end !== null && record.end.to < today && (last === null || record.end.to > last));
  const campaigns = new Set(ended.map(({ campaign, path }) => fold(campaign ?? '') || path)).size;
  return campaigns < afterCampaigns ? [] : [{ reason: 'volume', campaigns, from: last === null ? null : addDays(last, 1) }];
}

/** A retrospective that looks back on more than one campaign. */
function sharedRetro(record: NoteRecord): Retro[] {
  if (record.kind !== 'retro') return [];
  const period = retroPeriod(record);
  const to = record.end?.to ?? record.start?.to ?? period?.to;
  const isShared = period !== null || (record.campaign === null && record.briefLink === null);
  return isShared && to !== undefined ? [{ period, to }] : [];
}

function isCampaign(record: NoteRecord): boolean {
  return record.kind === 'postmortem' || (record.kind === 'brief' && !isStillDraft(record) && !isCalledOff(record));
}

/** Days since a retrospective became due; 0 where nothing but a number of campaigns made it so. */
export function daysSincePeriod(retro: DueRetro, today: string): number {
  return retro.reason === 'period' ? daysBetween(retro.period.to, today) : 0;
}
