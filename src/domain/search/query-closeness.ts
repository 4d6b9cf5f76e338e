import type { Item } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import { wordsOf } from '../shared/words';

/** Whether a document is called, or says, exactly what was typed (`named`), or has all of it in a row (`phrase`); null for neither. */
export function closenessToQuery(words: readonly string[], note: NoteRecord, item: Item | null): 'named' | 'phrase' | null {
  if (words.length === 0) return null;
  const query = words.join(' ');
  const own = (item === null ? [note.title, note.campaign ?? ''] : [item.text]).map((text) => wordsOf(text).join(' '));
  if (own.includes(query)) return 'named';
  return words.length > 1 && own.some((text) => ` ${text} `.includes(` ${query} `)) ? 'phrase' : null;
}
