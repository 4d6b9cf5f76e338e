import { wordsOf } from '../../shared/words';
import type { Kpi } from '../item';
import { campaignKpis } from './campaign-kpis';
import type { CheckedNote } from './checked-note';
import { isAbout, itemsOf, toldAbout } from './checked-note';
import type { Finding } from './finding';
import { finding, someOf } from './finding';

const explaining = ['analysis', 'root-causes', 'learnings', 'repeat', 'change', 'wrong-assumption', 'insight', 'library-entry', 'summary'] as const;

/**
 * KPIs that were measured but not explained. Where the note explains in a column, gaps in it count unless the text below names the KPI;
 * where it explains elsewhere, nothing is asked line by line.
 */
export function kpiWithoutWhy(note: CheckedNote): readonly Finding[] {
  const measured = campaignKpis(note).filter(({ verdict, attainment, actualWritten }) => actualWritten !== null && (verdict !== null || attainment !== null));
  const inColumn = measured.some(({ why }) => why !== null);
  const open = inColumn || !isExplained(note) ? measured.filter((kpi) => kpi.why === null && !isNamed(kpi, note)) : [];
  const [first] = open;
  return first === undefined ? [] : [finding('kpi-without-why', first.source.line, { names: someOf(open.map(({ name }) => name)) })];
}

function isExplained(note: CheckedNote): boolean {
  return itemsOf(note.record, 'root-cause').length > 0 || toldAbout(note, ...explaining).length > 0;
}

function isNamed({ name }: Kpi, note: CheckedNote): boolean {
  const words = wordsOf(name).filter((word) => word.length > 2);
  return note.statements.some((statement) => isAbout(statement, ...explaining) && words.length > 0 && words.every((word) => statement.words.includes(word)));
}
