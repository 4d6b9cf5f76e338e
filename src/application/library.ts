import { readBriefReview } from '../domain/brief/brief-review-state';
import { mayConcern } from '../domain/note/may-concern';
import type { NoteStructure } from '../domain/note/note-structure';
import type { ReadingConfig } from '../domain/note/reading-config';
import { readNoteInSteps } from '../domain/postmortem/read-note';
import { warmUpReading } from '../domain/postmortem/warm-up-reading';
import { createMarketVocabulary } from '../domain/shared/market-vocabulary';
import type { MarketVocabulary } from '../domain/shared/market';
import { ownCopy } from '../domain/shared/own-copy';
import type { Problem } from '../domain/shared/problem';
import type { Steps } from '../domain/shared/steps';
import { NoteIndex } from './note-index';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteEvent, NoteSource } from './ports/note-source';
import { ReadingQueue } from './reading-queue';
import type { QueueTiming } from './reading-queue';

/** How far the library has got: `waiting` until the vault is there, `indexing` while notes are read, then `ready`. */
export interface LibraryProgress {
  readonly phase: 'waiting' | 'indexing' | 'ready';
  readonly done: number;
  readonly total: number;
}

/** How many notes there are and how many had to be read. */
export interface ReadingCounts {
  readonly seen: number;
  readonly read: number;
}

/** Keeps the index in step with the vault and tells those who show it. */
export class Library {
  readonly #listeners = new Set<() => void>();
  readonly #read = new Set<string>();
  #index: NoteIndex;
  #markets: MarketVocabulary;
  #queue: ReadingQueue<NoteStructure>;
  #glossary: readonly string[] = [];
  #phase: LibraryProgress['phase'] = 'waiting';
  #total = 0;
  #announcing = false;
  #isWarm = false;
  #unsubscribe: (() => void) | null = null;

  constructor(
    private readonly ports: { readonly source: NoteSource; readonly links: LinkResolver; readonly clock: Clock },
    private config: ReadingConfig,
  ) {
    this.#markets = createMarketVocabulary({ languages: config.marketLanguages, aliases: config.marketAliases });
    this.#index = new NoteIndex(this.#markets, ports.links);
    this.#queue = this.#newQueue();
  }

  get index(): NoteIndex {
    return this.#index;
  }

  get markets(): MarketVocabulary {
    return this.#markets;
  }

  get progress(): LibraryProgress {
    return { phase: this.#phase, done: this.#total - this.#queue.size, total: this.#total };
  }

  get timing(): QueueTiming {
    return this.#queue.timing;
  }

  get counts(): ReadingCounts {
    return { seen: this.ports.source.paths().length, read: this.#read.size };
  }

  /** Starts to follow the vault; to be called once its files are known. */
  start(): void {
    this.#unsubscribe ??= this.ports.source.subscribe((event) => this.#take(event));
    this.#readAll();
  }

  /** Ends all work; nothing is announced after this. */
  stop(): void {
    this.#unsubscribe?.();
    this.#queue.stop();
    this.#listeners.clear();
  }

  /** Reads everything anew by other rules, after the preferences changed. */
  reconfigure(config: ReadingConfig): void {
    if (JSON.stringify(config) === JSON.stringify(this.config)) return;
    this.config = config;
    this.#markets = createMarketVocabulary({ languages: config.marketLanguages, aliases: config.marketAliases });
    if (this.#phase === 'waiting') return;
    this.#queue.stop();
    this.#queue = this.#newQueue();
    this.#index = new NoteIndex(this.#markets, this.ports.links, this.#glossary);
    this.#read.clear();
    this.#readAll();
  }

  /** Searches with other equal words from now on, after the preferences changed; no note is read for it. */
  useGlossary(lines: readonly string[]): void {
    if (JSON.stringify(lines) === JSON.stringify(this.#glossary)) return;
    this.#glossary = lines;
    this.#index.search.useGlossary(lines);
    this.#announce();
  }

  /** Calls the listener after changes, many changes in one call; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once every note that the vault knows now has been read. */
  async whenReady(): Promise<void> {
    if (this.#phase === 'ready') return;
    await new Promise<void>((resolve) => {
      const end = this.subscribe(() => {
        if (this.#phase !== 'ready') return;
        end();
        resolve();
      });
    });
  }

  #readAll(): void {
    const paths = this.ports.source.paths();
    this.#phase = 'indexing';
    this.#total = paths.length;
    this.#queue.add(paths);
    this.#announce();
  }

  #newQueue(): ReadingQueue<NoteStructure> {
    return new ReadingQueue<NoteStructure>(this.ports.clock, {
      prepare: (path) => this.#prepare(path),
      work: (note) => this.#put(note),
      finish: () => this.#index.search.warmUp(),
      drained: () => {
        this.#phase = 'ready';
        this.#announce();
      },
      failed: (path, reason) => this.#fail(path, reason),
    });
  }

  #prepare(path: string): Promise<NoteStructure | null> | null {
    const signals = this.ports.source.signals(path);
    if (signals === null) return null;
    if (mayConcern(signals, this.config)) {
      this.#read.add(path);
      return this.ports.source.read(path);
    }
    this.ports.source.release(path);
    this.#forget(path);
    return null;
  }

  *#put(note: NoteStructure): Steps<void> {
    if (!this.#isWarm) yield* this.#warmUp();
    const record = yield* readNoteInSteps(note, { config: this.config, markets: this.#markets });
    yield;
    const review = record && readBriefReview(record, note.text, this.config.propertyNames);
    // Sentences cut out of the text would keep all of it in memory.
    if (this.#index.put(note.path, ownCopy(record), ownCopy(review))) this.#announce();
  }

  *#warmUp(): Steps<void> {
    this.#isWarm = true;
    yield* this.#index.search.warmUp();
    yield* warmUpReading(this.#markets);
  }

  #fail(path: string, reason: unknown): void {
    const details = { reason: reason instanceof Error ? reason.message : String(reason) };
    const problem: Problem = { code: 'note-unreadable', path, line: 0, column: null, details };
    this.#index.fail(path, problem);
    this.#announce();
  }

  #take(event: NoteEvent): void {
    if (event.type === 'renamed') this.#forget(event.oldPath);
    if (event.type === 'removed') this.#forgetBelow(event.path);
    else this.#enqueue(event.path);
    this.#index.linksMayHaveChanged();
  }

  #enqueue(path: string): void {
    if (this.#phase === 'ready') {
      this.#phase = 'indexing';
      this.#total = 0;
    }
    this.#total += 1;
    this.#queue.add([path]);
  }

  /** A folder that goes takes all its notes with it, whether or not the app says so for each. */
  #forgetBelow(path: string): void {
    this.#forget(path);
    for (const known of [...this.#read]) if (known.startsWith(`${path}/`)) this.#forget(known);
  }

  #forget(path: string): void {
    this.#queue.remove(path);
    this.#read.delete(path);
    if (this.#index.put(path, null)) this.#announce();
  }

  #announce(): void {
    if (this.#announcing) return;
    this.#announcing = true;
    void this.ports.clock.nextTurn().then(() => {
      this.#announcing = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
