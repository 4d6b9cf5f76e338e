import type { NoteSignals } from '../../domain/note/note-signals';
import type { NoteStructure } from '../../domain/note/note-structure';

/** What happened in the vault; a removed path can be a folder. */
export type NoteEvent =
  | { readonly type: 'changed'; readonly path: string }
  | { readonly type: 'removed'; readonly path: string }
  | { readonly type: 'renamed'; readonly path: string; readonly oldPath: string };

/** The vault's notes as the index reads them. */
export interface NoteSource {
  /** Paths of all Markdown notes. */
  paths(): readonly string[];
  /** What metadata says of a note; null while the app has not indexed it yet (an event follows) or when it is gone. */
  signals(path: string): NoteSignals | null;
  /** The note's text and structure; null when it is gone or its metadata is not there yet. */
  read(path: string): Promise<NoteStructure | null>;
  /** Says that a changed note will not be read, so that nothing of it is kept. */
  release(path: string): void;
  /** Calls the listener for every change from now on; returns the function that ends it. */
  subscribe(listener: (event: NoteEvent) => void): () => void;
}
