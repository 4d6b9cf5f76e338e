import type { Kpi } from '../item';
import { campaignKpis } from './campaign-kpis';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { finding, someOf } from './finding';

/**
 * KPIs nobody committed to: an actual without a plan beside it, or in a brief a name without a figure. Figures of a note that plans
 * nothing and names no type of campaign are statistics, such as the time until a fault was seen; figures in a list beside a table with
 * plans say more about the outcome and are no commitment.
 */
export function kpiWithoutPlan(note: CheckedNote): readonly Finding[] {
  const isBrief = note.record.kind === 'brief';
  const all = isBrief ? itemsOf(note.record, 'kpi') : withoutRemarks(campaignKpis(note), note);
  if (!isBrief && note.record.scope.campaignTypes.length === 0 && all.every(({ plannedWritten }) => plannedWritten === null)) return [];
  const open = all.filter(({ plannedWritten, actualWritten, verdict }) => plannedWritten === null && (isBrief || (actualWritten !== null && verdict === null)));
  const [first] = open;
  return first === undefined ? [] : [finding('kpi-without-plan', first.source.line, { names: someOf(open.map(({ name }) => name)) })];
}

function withoutRemarks(kpis: readonly Kpi[], { text }: CheckedNote): readonly Kpi[] {
  const isRow = ({ source }: Kpi): boolean => text.slice(source.start, source.end).includes('|');
  const hasTable = kpis.some((kpi) => kpi.plannedWritten !== null && isRow(kpi));
  return hasTable ? kpis.filter((kpi) => kpi.plannedWritten !== null || isRow(kpi)) : kpis;
}
