import type { CheckedNote } from './checked-note';
import { itemsOf, saysSomethingAbout } from './checked-note';
import type { Finding, NotePart } from './finding';
import { missingPart } from './missing-part';

/** What a brief needs before anything can be learned from its campaign: goal, audience, hypothesis, planned KPIs, assumptions. */
export function briefPartMissing(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'brief') return [];
  const { scope } = note.record;
  const said: Readonly<Record<Exclude<NotePart, 'learnings' | 'library-entry' | 'guardrails'>, boolean>> = {
    goal: scope.goals.length > 0 || saysSomethingAbout(note, 'goal'),
    audience: scope.audiences.length > 0 || saysSomethingAbout(note, 'audience'),
    hypothesis: saysSomethingAbout(note, 'hypothesis'),
    kpis: itemsOf(note.record, 'kpi').length > 0,
    assumptions: itemsOf(note.record, 'assumption').length > 0 || saysSomethingAbout(note, 'assumptions'),
  };
  const parts = ['goal', 'audience', 'hypothesis', 'kpis', 'assumptions'] as const;
  return parts.filter((part) => !said[part]).map((part) => missingPart(note, 'brief-part-missing', part));
}
