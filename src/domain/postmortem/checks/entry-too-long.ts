import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';
import { splitSentences } from './split-sentences';

const most = 3;

/** A library entry of more than three sentences: it is read beside many others, on a deadline. */
export function entryTooLong({ record }: CheckedNote): readonly Finding[] {
  return itemsOf(record, 'entry').flatMap(({ text, source }): Finding[] => {
    const count = splitSentences(text).length;
    return count > most ? [finding('entry-too-long', source.line, { count: String(count) })] : [];
  });
}
