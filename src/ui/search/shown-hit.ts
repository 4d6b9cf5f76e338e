import type { SearchHit } from '../../domain/search/search-answer';
import type { Item } from '../../domain/postmortem/item';
import type { NoteRecord } from '../../domain/postmortem/note-record';

/** What a result shows of a hit; lessons that were not searched for but fit the open note have the same. */
export interface ShownHit extends Pick<SearchHit, 'path' | 'line' | 'title' | 'text' | 'highlights' | 'reading' | 'reasons' | 'note' | 'item'> {
  /** Why it is offered, where nobody searched for it; in words. */
  readonly offered?: readonly string[];
}

const nothingMarked = { title: [], text: [], campaign: [] };

/** A note or item as a result without a search. */
export function offeredHit(note: NoteRecord, item: Item | null, offered: readonly string[]): ShownHit {
  const digest = note.digest[0];
  const text = item?.text ?? digest?.text ?? '';
  const line = item?.source.line ?? digest?.line ?? 0;
  return { path: note.path, line, title: note.title, text, highlights: nothingMarked, reading: null, reasons: [], note, item, offered };
}
