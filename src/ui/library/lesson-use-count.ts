import type { LessonUses } from '../../domain/brief/lesson-uses';
import type { Item } from '../../domain/postmortem/item';

/** How many briefs applied an item: a rule by its own words, anything else with the note that has it as a lesson. */
export function lessonUseCount(uses: LessonUses, item: Item, path: string): number {
  const decided = item.kind === 'guardrail' ? uses.of(path, item.text) : uses.of(path).filter(({ decision }) => (decision.target.text ?? null) === null);
  return decided.filter(({ decision }) => decision.decision === 'apply').length;
}
