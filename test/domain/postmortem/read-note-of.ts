import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import type { ReadingConfig } from '../../../src/domain/note/reading-config';
import type { Item, ItemKind } from '../../../src/domain/postmortem/item';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { readNote } from '../../../src/domain/postmortem/read-note';
import { createMarketVocabulary } from '../../../src/domain/shared/market-vocabulary';
import { noteStructureOf } from '../../note-structure-of';

const markets = createMarketVocabulary({ languages: ['en', 'de', 'ru'], aliases: {} });

/** What the library knows of a note of nothing but this text; null when it is not for the library. */
export function readNoteOf(text: string, path = 'Note.md', config: ReadingConfig = defaultReadingConfig): NoteRecord | null {
  return readNote(noteStructureOf(text, path), { config, markets });
}

/** The same for a note that must be for the library. */
export function recordOf(text: string, path = 'Note.md', config: ReadingConfig = defaultReadingConfig): NoteRecord {
  const record = readNoteOf(text, path, config);
  if (record === null) throw new Error('the note was not read');
  return record;
}

/** The items of one kind in a note. */
export function itemsOf<Kind extends ItemKind>(text: string, kind: Kind, path = 'Note.md'): Extract<Item, { kind: Kind }>[] {
  const isOfKind = (item: Item): item is Extract<Item, { kind: Kind }> => item.kind === kind;
  return (readNoteOf(text, path)?.items ?? []).filter(isOfKind);
}

/** A body below properties that make it a postmortem. */
export function postmortem(body: string, properties = ''): string {
  return `---\ntype: postmortem\n${properties}---\n${body}`;
}
