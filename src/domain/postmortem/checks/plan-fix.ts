import { bodyPlanner } from '../../note/edit/body-planner';
import type { EditPlan, EditPlanner } from '../../note/edit/edit-plan';
import { makePlan } from '../../note/edit/make-plan';
import { planSection } from '../../note/edit/plan-section';
import type { NoteLine } from '../../note/edit/scan-lines';
import type { ReadingConfig } from '../../note/reading-config';
import type { ActionSlot, Fix, NotePart } from './finding';
import { cellAt } from './line-with-cell';

/** What a fix writes, in the language of the note; `{plan}` in a remark is a planned figure. */
export interface FixWords {
  readonly sections: Readonly<Record<NotePart, { readonly heading: string; readonly prompt: string }>>;
  readonly slotTexts: Readonly<Record<ActionSlot, string>>;
  readonly plan: Readonly<Record<'was' | 'became', string>>;
}

type LineFix = Exclude<Fix, { type: 'add-section' }>;

/** The edit that a fix stands for: a heading with its prompt as a comment, or a change of one line. Nothing is written twice. */
export function planFix(path: string, fix: Fix, { words, config }: { readonly words: FixWords; readonly config: ReadingConfig }): EditPlanner {
  if (fix.type !== 'add-section') return changeLine(path, fix, words);
  const { heading, prompt } = words.sections[fix.role];
  return planSection(path, { role: fix.role, config, heading }, [`%% ${prompt} %%`]);
}

function changeLine(path: string, fix: LineFix, words: FixWords): EditPlanner {
  const { line, written } = fix;
  return bodyPlanner(path, (text, { lines }): EditPlan => {
    const same = lines.filter((candidate) => candidate.text === written);
    const found = lines[line]?.text === written ? lines[line] : same.length === 1 ? same[0] : undefined;
    if (found === undefined) return { state: 'refused', problem: { code: 'text-moved', path, line, column: null, details: { written: written.trim() } } };
    const change = changeIn(found, fix, words);
    return change === null ? { state: 'unchanged' } : makePlan(text, [{ start: found.start + change.from, end: found.start + change.to, insert: change.insert }]);
  });
}

interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

function changeIn({ text }: NoteLine, fix: LineFix, words: FixWords): LineChange | null {
  if (fix.type === 'complete-action') {
    const slots = fix.missing.map((slot) => words.slotTexts[slot]).filter((slot) => !fix.written.includes(slot));
    const end = text.trimEnd().length;
    return slots.length === 0 ? null : { from: end, to: end, insert: slots.map((slot) => ` – ${slot}`).join('') };
  }
  const at = cellAt(text, fix.figure);
  if (at === null) return null;
  const end = at + fix.figure.length;
  if (fix.type === 'correct-figure') return { from: at, to: end, insert: fix.correct };
  return { from: end, to: end, insert: ` (${words.plan[fix.remark].replace('{plan}', () => fix.plan)})` };
}
