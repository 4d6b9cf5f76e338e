import type { SectionRole } from '../../note/section-role';
import type { CheckedNote, CheckedSection } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';

const interpretation: readonly SectionRole[] = ['analysis', 'root-causes', 'learnings', 'repeat', 'change', 'wrong-assumption', 'insight'];
const results: readonly SectionRole[] = ['kpis', 'outcomes'];
const facts: readonly SectionRole[] = [...results, 'timeline', 'execution', 'setup'];

/** Why it came so is told before what came: whoever reads the reasons first sees the figures through them. */
export function interpretationFirst({ record, sections }: CheckedNote): readonly Finding[] {
  if (record.kind !== 'postmortem') return [];
  const filled = sections.filter((section) => section.filled);
  const firstFact = filled.findIndex((section) => isAny(section, facts));
  const told = filled[filled.findIndex((section) => isAny(section, interpretation))];
  const result = filled.find((section) => isAny(section, results));
  if (told === undefined || result === undefined || told.line >= result.line || (filled[firstFact]?.line ?? 0) < told.line) return [];
  return [finding('interpretation-first', told.line, { section: told.title, facts: result.title })];
}

function isAny({ ownRoles }: CheckedSection, roles: readonly SectionRole[]): boolean {
  return ownRoles.some((role) => roles.includes(role));
}
