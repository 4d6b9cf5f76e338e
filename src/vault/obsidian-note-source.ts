import { TFile } from 'obsidian';
import type { CachedMetadata, EventRef, MetadataCache, Vault } from 'obsidian';
import type { NoteEvent, NoteSource } from '../application/ports/note-source';
import type { NoteSignals } from '../domain/note/note-signals';
import type { NoteStructure } from '../domain/note/note-structure';
import { noteSignalsFromCache } from './note-signals-from-cache';
import { noteStructureFromCache } from './note-structure-from-cache';

/** A text with the metadata computed from exactly this text. */
interface Fresh {
  readonly text: string;
  readonly cache: CachedMetadata;
}

/**
 * The vault's notes through Obsidian's metadata cache. The cache lags behind writes, so after a change the text and the
 * metadata that came together with the event are used, never one of now with one of before.
 */
export class ObsidianNoteSource implements NoteSource {
  readonly #fresh = new Map<string, Fresh>();
  readonly #awaitingMetadata = new Set<string>();

  constructor(private readonly vault: Vault, private readonly metadataCache: MetadataCache) {}

  paths(): readonly string[] {
    return this.vault.getMarkdownFiles().map((file) => file.path);
  }

  signals(path: string): NoteSignals | null {
    const cache = this.#fresh.get(path)?.cache ?? this.#cacheOf(path);
    return cache && noteSignalsFromCache(path, cache);
  }

  async read(path: string): Promise<NoteStructure | null> {
    const fresh = this.#fresh.get(path);
    if (fresh) {
      this.#fresh.delete(path);
      return noteStructureFromCache(path, fresh.text, fresh.cache);
    }
    const file = this.vault.getFileByPath(path);
    if (!file) return null;
    const text = await this.vault.cachedRead(file);
    const cache = this.#cacheOf(path);
    return cache && noteStructureFromCache(path, text, cache);
  }

  release(path: string): void {
    this.#fresh.delete(path);
  }

  subscribe(listener: (event: NoteEvent) => void): () => void {
    const { vault, metadataCache } = this;
    const cacheEvents: EventRef[] = [
      metadataCache.on('changed', (file, text, cache) => {
        this.#awaitingMetadata.delete(file.path);
        this.#fresh.set(file.path, { text, cache });
        listener({ type: 'changed', path: file.path });
      }),
      metadataCache.on('resolve', (file) => {
        if (this.#awaitingMetadata.delete(file.path)) listener({ type: 'changed', path: file.path });
      }),
    ];
    const vaultEvents: EventRef[] = [
      vault.on('delete', (file) => {
        this.#drop(file.path);
        listener({ type: 'removed', path: file.path });
      }),
      vault.on('rename', (file, oldPath) => {
        this.#drop(oldPath);
        if (file instanceof TFile) listener({ type: 'renamed', path: file.path, oldPath });
      }),
    ];
    return () => {
      for (const event of cacheEvents) metadataCache.offref(event);
      for (const event of vaultEvents) vault.offref(event);
    };
  }

  #cacheOf(path: string): CachedMetadata | null {
    const file = this.vault.getFileByPath(path);
    if (!file) return null;
    const cache = this.metadataCache.getFileCache(file);
    if (!cache) this.#awaitingMetadata.add(path);
    return cache;
  }

  #drop(path: string): void {
    this.#fresh.delete(path);
    this.#awaitingMetadata.delete(path);
  }
}
