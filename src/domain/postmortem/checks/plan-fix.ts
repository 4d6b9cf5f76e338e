import { bodyPlanner } from '../../note/edit/body-planner';
import type { EditPlan, EditPlanner } from '../../note/edit/edit-plan';
import { makePlan } from '../../note/edit/make-plan';
import { planSection } from '../../note/edit/plan-section';
import type { ReadingConfig } from '../../note/reading-config';
import type { ActionSlot, Fix, NotePart } from './finding';

/** What a fix writes, in the language of whoever asks for it. */
export interface FixWords {
  readonly sections: Readonly<Record<NotePart, { readonly heading: string; readonly prompt: string }>>;
  readonly slotTexts: Readonly<Record<ActionSlot, string>>;
}

/** The edit that a fix stands for: a heading with its prompt as a comment, or the missing slots behind an action. Nothing is written twice. */
export function planFix(path: string, fix: Fix, { words, config }: { readonly words: FixWords; readonly config: ReadingConfig }): EditPlanner {
  if (fix.type === 'complete-action') return completeAction(path, fix, words);
  const { heading, prompt } = words.sections[fix.role];
  return planSection(path, { role: fix.role, config, heading }, [`%% ${prompt} %%`]);
}

function completeAction(path: string, { line, written, missing }: Extract<Fix, { type: 'complete-action' }>, words: FixWords): EditPlanner {
  return bodyPlanner(path, (text, { lines }): EditPlan => {
    const same = lines.filter((candidate) => candidate.text === written);
    const found = lines[line]?.text === written ? lines[line] : same.length === 1 ? same[0] : undefined;
    if (found === undefined) return { state: 'refused', problem: { code: 'text-moved', path, line, column: null, details: { written: written.trim() } } };
    const slots = missing.map((slot) => words.slotTexts[slot]).filter((slot) => !written.includes(slot));
    if (slots.length === 0) return { state: 'unchanged' };
    const end = found.start + found.text.trimEnd().length;
    return makePlan(text, [{ start: end, end, insert: slots.map((slot) => ` – ${slot}`).join('') }]);
  });
}
