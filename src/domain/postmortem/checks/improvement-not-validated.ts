import { wordsOf } from '../../shared/words';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { checkWords } from './words/check-words';

/** Changes that were made and whose day of evaluation has passed, with no word on whether they worked. */
export function improvementNotValidated({ record, today, text }: CheckedNote): readonly Finding[] {
  if (record.kind !== 'postmortem' && record.kind !== 'retro') return [];
  return itemsOf(record, 'action').flatMap((action): Finding[] => {
    const { evaluationDate, source, status } = action;
    const isDue = status === 'done' && evaluationDate !== null && evaluationDate.to < today;
    if (!isDue || checkWords('validated').in(wordsOf(text.slice(source.start, source.end)))) return [];
    return [finding('improvement-not-validated', source.line, { written: excerpt(action.text), date: evaluationDate.to })];
  });
}
