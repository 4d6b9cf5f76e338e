import type { NoteRecord } from '../postmortem/note-record';
import { isLaunchOverride } from './launch-override';
import type { Receipt } from './receipt';

/**
 * Where a brief stands with its review. `started`: decisions are kept for later; `ready-without-review`: it became ready, live or
 * done by some other way than the gate.
 */
export type GateState =
  | { readonly state: 'unreviewed' }
  | { readonly state: 'started'; readonly decided: number }
  | { readonly state: 'reviewed'; readonly at: string | null; readonly by: readonly string[]; readonly decided: number; readonly overrides: number; readonly conflict: boolean }
  | { readonly state: 'ready-without-review'; readonly status: string };

const launched: readonly string[] = ['ready', 'live', 'done'];

/** Whether a brief is ready, live or done. */
export function isLaunched({ status }: NoteRecord): boolean {
  return status !== null && launched.includes(status);
}

/**
 * The state of a brief; null for a note that is no brief. `markedReviewed` is its property `reviewed` (see `isMarkedReviewed`): it
 * tells a finished review from one that was only begun when the status was set by other means.
 */
export function gateState(record: NoteRecord, receipt: Receipt | null, markedReviewed: boolean): GateState | null {
  if (record.kind !== 'brief') return null;
  const decisions = receipt?.decisions ?? [];
  const isReviewed = decisions.length > 0 || (receipt?.noPrecedent ?? null) !== null;
  if (record.status === null || !launched.includes(record.status)) {
    return isReviewed ? { state: 'started', decided: decisions.length } : { state: 'unreviewed' };
  }
  if (receipt === null || !isReviewed || !markedReviewed) return { state: 'ready-without-review', status: record.status };
  const records = [...decisions, ...(receipt.noPrecedent === null ? [] : [receipt.noPrecedent])];
  const dates = records.map(({ at }) => at).filter((at) => at !== '').sort();
  return {
    state: 'reviewed',
    at: dates.at(-1) ?? null,
    by: [...new Set(records.map(({ by }) => by).filter((by) => by !== ''))],
    decided: decisions.filter((decision) => !isLaunchOverride(decision)).length,
    overrides: decisions.filter(({ decision }) => decision === 'override').length,
    conflict: receipt.conflict,
  };
}
