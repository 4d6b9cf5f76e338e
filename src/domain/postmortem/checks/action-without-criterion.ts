import { missingSlots, openActions } from './action-slots';
import type { CheckedNote } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';

/** Changes planned in a postmortem that nobody can judge later; those that lack more are named by `vague-action`. One finding for all, at the first. */
export function actionWithoutCriterion(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'postmortem') return [];
  const open = openActions(note).filter((action) => {
    const missing = missingSlots(action);
    return missing.includes('criterion') && !missing.includes('object') && missing.length < 4;
  });
  const [first] = open;
  return first === undefined ? [] : [finding('action-without-criterion', first.source.line, { count: String(open.length), written: excerpt(first.text) })];
}
