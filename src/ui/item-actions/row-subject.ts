import type { NoteIndex } from '../../application/note-index';
import type { Item } from '../../domain/postmortem/item';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import { itemKey } from '../library/item-row';
import type { ItemRow } from '../library/row';

/** What a row of the library is about. */
export interface RowSubject {
  /** The note, as the library knows it now; null when it is none of the library's. */
  readonly note: NoteRecord | null;
  /** The item; null for rows about a whole note, a problem or a finding. */
  readonly item: Item | null;
}

/** Finds what a row is about. A row of a brief's surroundings has its item's key behind a word of its own. */
export function subjectOf(row: Pick<ItemRow, 'key' | 'path'>, index: NoteIndex): RowSubject {
  const note = index.records.get(row.path) ?? null;
  const isMeant = (key: string): boolean => row.key === key || (row.key.endsWith(key) && row.key.at(-key.length - 1) === ':');
  return { note, item: note?.items.find((item) => isMeant(itemKey(item, note))) ?? null };
}
