import type { NoteEvent, NoteSource } from '../src/application/ports/note-source';
import type { NoteSignals } from '../src/domain/note/note-signals';
import type { NoteStructure } from '../src/domain/note/note-structure';
import { noteSignalsFromCache } from '../src/vault/note-signals-from-cache';
import { scanMetadata } from './host/metadata/scan-metadata';
import { noteStructureOf } from './note-structure-of';

/** Notes in memory, read as the app would; tests change them and say so by the events the app sends. */
export class MemoryNoteSource implements NoteSource {
  readonly reads: string[] = [];
  /** Notes whose metadata the app has not computed yet. */
  readonly withoutMetadata = new Set<string>();
  readonly unreadable = new Set<string>();
  readonly #notes: Map<string, string>;
  readonly #listeners = new Set<(event: NoteEvent) => void>();

  constructor(notes: Readonly<Record<string, string>>) {
    this.#notes = new Map(Object.entries(notes));
  }

  paths(): readonly string[] {
    return [...this.#notes.keys()];
  }

  signals(path: string): NoteSignals | null {
    const text = this.#notes.get(path);
    return text === undefined || this.withoutMetadata.has(path) ? null : noteSignalsFromCache(path, scanMetadata(text));
  }

  read(path: string): Promise<NoteStructure | null> {
    this.reads.push(path);
    if (this.unreadable.has(path)) return Promise.reject(new Error('The disk says no'));
    const text = this.#notes.get(path);
    return Promise.resolve(text === undefined ? null : noteStructureOf(text, path));
  }

  release(): void {
    // Nothing is kept.
  }

  subscribe(listener: (event: NoteEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  text(path: string): string | null {
    return this.#notes.get(path) ?? null;
  }

  write(path: string, text: string): void {
    this.#notes.set(path, text);
    this.withoutMetadata.delete(path);
    this.#send({ type: 'changed', path });
  }

  remove(path: string): void {
    for (const known of this.paths()) if (known === path || known.startsWith(`${path}/`)) this.#notes.delete(known);
    this.#send({ type: 'removed', path });
  }

  rename(oldPath: string, path: string): void {
    const text = this.#notes.get(oldPath) ?? '';
    this.#notes.delete(oldPath);
    this.#notes.set(path, text);
    this.#send({ type: 'renamed', path, oldPath });
  }

  #send(event: NoteEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
