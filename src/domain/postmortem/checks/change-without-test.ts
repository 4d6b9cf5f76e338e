import { openActions } from './action-slots';
import { changeKind } from './change-kind';
import type { CheckedNote } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';

/** Medium confidence calls for a controlled test: a change that is hard to take back, with no test in the plan. */
export function changeWithoutTest(note: CheckedNote): readonly Finding[] {
  const actions = note.record.confidence === 'medium' ? openActions(note) : [];
  if (actions.some((action) => changeKind(action) === 'test')) return [];
  return actions.filter((action) => changeKind(action) === 'big-change')
    .map(({ text, source }) => finding('change-without-test', source.line, { written: excerpt(text) }));
}
