import { applyChanges } from './apply-plan';
import type { EditPlan, EditPlanner } from './edit-plan';
import { changesOf, cutPieces, wholeText } from './text-pieces';
import { makePlan } from './make-plan';

/**
 * One planner out of several: each sees the text as the earlier ones leave it, and all of it becomes one plan against the original
 * text. Refused as a whole as soon as one refuses.
 */
export function combinePlanners(...planners: readonly EditPlanner[]): EditPlanner {
  return (text) => {
    let pieces = wholeText(text);
    let current = text;
    for (const planner of planners) {
      const plan: EditPlan = planner(current);
      if (plan.state === 'refused') return plan;
      if (plan.state === 'unchanged') continue;
      pieces = cutPieces(pieces, plan.changes);
      current = applyChanges(current, plan.changes);
    }
    return current === text ? { state: 'unchanged' } : makePlan(text, changesOf(pieces, text));
  };
}
