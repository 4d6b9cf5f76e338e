import { wordsOf } from '../../shared/words';
import { openActions } from './action-slots';
import type { CheckedNote } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { checkWords } from './words/check-words';

/** One test of several changes: whatever comes out, nobody will know which of them did it. */
export function severalChangesAtOnce(note: CheckedNote): readonly Finding[] {
  return openActions(note).filter(({ text, change }) => isSeveral(wordsOf(change ?? text)))
    .map(({ text, source }) => finding('several-changes-at-once', source.line, { written: excerpt(text) }));
}

function isSeveral(words: readonly string[]): boolean {
  if (!checkWords('tests').in(words)) return false;
  const changes = words.filter((word) => checkWords('novelties').in([word])).length;
  return changes >= 3 || (changes >= 2 && checkWords('atOnce').in(words)) || (changes === 2 && joinsLast(words));
}

// "a new title and a new form": the second change stands behind an "and".
function joinsLast(words: readonly string[]): boolean {
  return words.some((word, index) => ['and', 'plus', 'und', 'и'].includes(word) && words.slice(index + 1, index + 3).some((next) => checkWords('novelties').in([next])));
}
