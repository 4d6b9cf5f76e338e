import { openActions } from './action-slots';
import { changeKind } from './change-kind';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';

/** High confidence allows a change: a missed plan whose actions are all tests and measurements puts off what is known already. */
export function noChangeAtHighConfidence(note: CheckedNote): readonly Finding[] {
  const { confidence, outcome } = note.record;
  const actions = openActions(note);
  const [first] = actions;
  const isPutOff = actions.length === itemsOf(note.record, 'action').length && actions.every((action) => ['test', 'measurement'].includes(changeKind(action)));
  if (confidence !== 'high' || outcome !== 'missed' || first === undefined || !isPutOff) return [];
  return [finding('no-change-at-high-confidence', first.source.line)];
}
