import type { EditPlan, TextChange } from './edit-plan';

/** The text after the plan; the same text when the plan changes nothing. Throws if the plan was made from another text. */
export function applyPlan(text: string, plan: EditPlan): string {
  if (plan.state !== 'changes') return text;
  if (plan.madeFrom !== text) throw new Error('The plan was made from another text: plan again.');
  return applyChanges(text, plan.changes);
}

/** The text with the changes made; they must be sorted, must not overlap, and lie inside the text. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const change of changes) {
    parts.push(text.slice(done, change.start), change.insert);
    done = change.end;
  }
  return parts.join('') + text.slice(done);
}
