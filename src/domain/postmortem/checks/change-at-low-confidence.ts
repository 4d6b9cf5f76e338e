import { openActions } from './action-slots';
import { changeKind } from './change-kind';
import type { CheckedNote } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';

/** Low confidence calls for cleaner measurement first: a change that is hard to take back, with no work on measurement beside it. */
export function changeAtLowConfidence(note: CheckedNote): readonly Finding[] {
  const actions = note.record.confidence === 'low' ? openActions(note) : [];
  if (actions.some((action) => changeKind(action) === 'measurement')) return [];
  return actions.filter((action) => changeKind(action) === 'big-change')
    .map(({ text, source }) => finding('change-at-low-confidence', source.line, { written: excerpt(text) }));
}
