import { committedFor, isAsCommitted } from '../postmortem/committed-kpi';
import type { Kpi } from '../postmortem/item';
import type { CommittedPlan } from './committed-plan';

/** Remarks behind a planned figure; `{plan}` is the committed one. */
export type PlanRemarks = Readonly<Record<'was' | 'added' | 'dropped', string>>;

/** A row of the plan column: a measure and what was planned, with a remark where that changed after launch. */
export interface MirroredKpi {
  readonly name: string;
  readonly planned: string;
}

/**
 * What the plan column of a postmortem shows: the brief's figures as they are now, each that is not as committed with the figure that was,
 * and the measures that have gone from the brief since. Without a committed plan nothing is remarked on.
 */
export function mirroredPlan(kpis: readonly Kpi[], committed: CommittedPlan | null, words: PlanRemarks): MirroredKpi[] {
  const now = kpis.map(({ name, plannedWritten, planned }): MirroredKpi => {
    const written = plannedWritten ?? '';
    const was = committedFor(name, committed?.kpis ?? []);
    if (committed === null || (was === null && written === '')) return { name, planned: written };
    if (was === null) return { name, planned: remarked(written, words.added) };
    const isKept = isAsCommitted(was, { written: plannedWritten, figure: planned });
    return { name, planned: isKept ? written : remarked(written, words.was.replace('{plan}', () => was.written)) };
  });
  const dropped = (committed?.kpis ?? []).filter(({ name }) => committedFor(name, kpis.map((kpi) => ({ name: kpi.name, written: '' }))) === null);
  return [...now, ...dropped.map(({ name, written }) => ({ name, planned: remarked(written, words.dropped) }))];
}

function remarked(written: string, remark: string): string {
  return `${written === '' ? '–' : written} (${remark})`;
}
