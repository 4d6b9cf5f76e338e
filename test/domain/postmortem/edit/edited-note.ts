import { expect } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { EditPlan, EditPlanner } from '../../../../src/domain/note/edit/edit-plan';
import { referenceTo } from '../../../../src/domain/postmortem/edit/item-reference';
import { planStanding } from '../../../../src/domain/postmortem/edit/plan-standing';
import type { StandingChange, StandingWords } from '../../../../src/domain/postmortem/edit/standing-change';
import type { Item } from '../../../../src/domain/postmortem/item';
import { readNote } from '../../../../src/domain/postmortem/read-note';
import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { markets } from '../../../note-record-builder';
import { noteStructureOf } from '../../../note-structure-of';

/** What reading needs in these tests. */
export const reading = { config: defaultReadingConfig, markets };

/** English words for what is written. */
export const words: StandingWords = { retired: 'retired', supersededBy: 'superseded by', replaces: 'replaces', reviewBy: 'review by' };

/** The items of a note in their order. */
export function itemsIn(text: string): readonly Item[] {
  return readNote(noteStructureOf(text), reading)?.items ?? [];
}

/** Rules and entries: what has a standing. */
export function standingItems(text: string): readonly Extract<Item, { kind: 'guardrail' | 'entry' }>[] {
  return itemsIn(text).filter((item) => item.kind === 'guardrail' || item.kind === 'entry');
}

/** The planner for a change of one item, made from the note as it is. */
export function plannerFor(text: string, item: Item, change: StandingChange, written = words): EditPlanner {
  return planStanding(noteStructureOf(text), reading, { item: { ...referenceTo(item), path: 'Note.md' }, change, words: written });
}

/** The note after a change of the rule or entry with these words in it and the fewest others. */
export function changed(text: string, part: string, change: StandingChange): string {
  const [item] = standingItems(text).filter((each) => each.text.includes(part)).sort((first, second) => first.text.length - second.text.length);
  expect(item, `no item with “${part}”`).toBeDefined();
  if (item === undefined) return text;
  const plan = plannerFor(text, item, change)(text);
  return plan.state === 'refused' ? `refused: ${plan.problem.code}` : applyPlan(text, plan);
}

/** The note after a plan; a plan that was refused counts as no change. */
export function after(text: string, plan: EditPlan): string {
  return plan.state === 'changes' ? applyPlan(text, plan) : text;
}
