import type { NoteStructure } from '../src/domain/note/note-structure';
import { noteStructureFromCache } from '../src/vault/note-structure-from-cache';
import { scanMetadata } from './host/metadata/scan-metadata';

/** A note as the domain receives it, from nothing but its text: for tests of everything that reads notes. */
export function noteStructureOf(text: string, path = 'Note.md'): NoteStructure {
  return noteStructureFromCache(path, text, scanMetadata(text));
}
