import type { Finding } from './finding';
import { finding, someOf } from './finding';
import { campaignKpis, isOver } from './campaign-kpis';
import type { CheckedNote } from './checked-note';

/** KPIs with a plan but no actual, once the campaign is over: one finding for all of them, at the first. */
export function kpiWithoutActual(note: CheckedNote): readonly Finding[] {
  const open = isOver(note) ? campaignKpis(note).filter(({ plannedWritten, actualWritten, verdict }) => plannedWritten !== null && actualWritten === null && verdict === null) : [];
  const [first] = open;
  return first === undefined ? [] : [finding('kpi-without-actual', first.source.line, { names: someOf(open.map(({ name }) => name)) })];
}
