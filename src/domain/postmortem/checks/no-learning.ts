import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { missingPart } from './missing-part';

/** Nothing learned: the one thing a postmortem is for. A library entry says what was learned as well. */
export function noLearning(note: CheckedNote): readonly Finding[] {
  const { record } = note;
  const isAsked = record.kind === 'postmortem' || record.kind === 'retro';
  if (!isAsked || itemsOf(record, 'learning').length > 0 || itemsOf(record, 'entry').length > 0) return [];
  return [missingPart(note, 'no-learning', 'learnings')];
}
