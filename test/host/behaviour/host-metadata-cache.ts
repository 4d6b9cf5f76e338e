import type { CachedMetadata } from 'obsidian';
import { MetadataCache, TFile, Vault } from 'obsidian-test-mocks/obsidian';
import { scanMetadata } from '../metadata/scan-metadata';
import { reportHandlerError } from './handler-errors';
import type { HostApp } from './host-app';
import { LinkGraph } from './link-graph';
import { LinkLookup } from './link-lookup';
import { MetadataQueue } from './metadata-queue';
import { textHash } from './text-hash';

/** How many notes are hydrated before others get a turn. */
const notesPerTurn = 500;

/** Metadata that arrives late: parsed in slices some time after a change, with the app's events in the app's order. */
export class HostMetadataCache extends MetadataCache {
  private readonly lookup = new LinkLookup();
  private readonly graph = new LinkGraph((linkpath, sourcePath) => this.getFirstLinkpathDest(linkpath, sourcePath));
  private readonly queue: MetadataQueue;
  private readonly byHash = new Map<string, CachedMetadata>();

  constructor(private readonly host: HostApp) {
    super(host, Vault.create2__(host.vault.adapter));
    this.resolvedLinks = this.graph.resolved;
    this.unresolvedLinks = this.graph.unresolved;
    this.queue = new MetadataQueue({
      parse: (file) => this.parse(file),
      resolveAll: (files) => this.resolveAll(files),
    }, host.environment__.metadataDelay);
    this.follow();
  }

  /** Takes over the last session's metadata: every cache and link is there, listeners are told `resolved` once. */
  async hydrate__(): Promise<void> {
    const files = this.queue.drain();
    for (const [index, file] of files.entries()) {
      const text = await this.textOf(file);
      if (text !== null) this.cache__.set(file.path, this.scan(text));
      if (index % notesPerTurn === notesPerTurn - 1) await new Promise((resolve) => setTimeout(resolve));
    }
    for (const file of files) {
      const cache = this.cache__.get(file.path);
      if (cache) this.graph.update(file.path, cache);
    }
    this.trigger('resolved');
  }

  /** Lets the queue run; before, nothing is parsed. */
  startInitialScan__(): void {
    this.queue.start();
  }

  isBusy__(): boolean {
    return this.queue.isBusy();
  }

  /** Waits until the queue is empty and links are resolved. */
  async settled__(): Promise<void> {
    while (this.queue.isBusy()) await new Promise((resolve) => setTimeout(resolve, this.host.environment__.metadataDelay));
  }

  override getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return linkpath === '' ? this.host.vault.getFileByPath(sourcePath) : this.lookup.find(linkpath, sourcePath);
  }

  override fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.lookup.isUnique(file) ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
  }

  /** The links of a note that now mean one of the files, each with its file. */
  linksTo__(sourcePath: string, files: ReadonlySet<TFile>): Map<string, TFile> {
    const found = new Map<string, TFile>();
    for (const linkpath of this.graph.linkpathsFrom(sourcePath)) {
      const file = this.getFirstLinkpathDest(linkpath, sourcePath);
      if (file && files.has(file)) found.set(linkpath, file);
    }
    return found;
  }

  /** Paths of the notes that may link to a file by its name. */
  sourcesNaming__(path: string): readonly string[] {
    return this.graph.sourcesNaming(path);
  }

  private follow(): void {
    const { vault } = this.host;
    vault.on('create', (entry) => this.onCreate(entry));
    vault.on('modify', (entry) => {
      if (isNote(entry)) this.queue.add(entry);
    });
    vault.on('delete', (entry) => this.onDelete(entry));
    vault.on('rename', (entry, oldPath) => this.onRename(entry, String(oldPath)));
  }

  private onCreate(entry: unknown): void {
    if (!(entry instanceof TFile)) return;
    this.lookup.add(entry);
    this.resolveAnew(entry.path);
    if (isNote(entry)) this.queue.add(entry);
  }

  private onDelete(entry: unknown): void {
    if (!(entry instanceof TFile)) return;
    const previous = this.cache__.get(entry.path) ?? null;
    this.lookup.remove(entry, entry.path);
    this.cache__.delete(entry.path);
    this.graph.forget(entry.path);
    this.resolveAnew(entry.path);
    if (isNote(entry)) this.trigger('deleted', entry, previous);
  }

  private onRename(entry: unknown, oldPath: string): void {
    if (!(entry instanceof TFile)) return;
    const cache = this.cache__.get(oldPath);
    this.lookup.remove(entry, oldPath);
    this.lookup.add(entry);
    this.cache__.delete(oldPath);
    this.graph.forget(oldPath);
    this.resolveAnew(oldPath);
    this.resolveAnew(entry.path);
    if (!cache) return;
    this.cache__.set(entry.path, cache);
    this.graph.update(entry.path, cache);
  }

  /** Has the links counted again of all notes that name the file. */
  private resolveAnew(path: string): void {
    for (const source of this.graph.sourcesNaming(path)) {
      const file = this.host.vault.getFileByPath(source);
      if (file) this.queue.addParsed(file);
    }
  }

  private async parse(file: TFile): Promise<void> {
    const text = await this.textOf(file);
    if (text === null || file.deleted__) return;
    const cache = this.scan(text);
    this.cache__.set(file.path, cache);
    this.trigger('changed', file, text, cache);
  }

  /** Null where the file was deleted in the meantime. */
  private async textOf(file: TFile): Promise<string | null> {
    try {
      return await this.host.vault.read(file);
    } catch (error) {
      if (!file.deleted__ && this.host.vault.getFileByPath(file.path) === file && !isMissing(error)) reportHandlerError(error);
      return null;
    }
  }

  private resolveAll(files: readonly TFile[]): void {
    for (const file of files) {
      const cache = this.cache__.get(file.path);
      if (!cache || file.deleted__) continue;
      this.graph.update(file.path, cache);
      this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  /** Equal texts share one object, as in the app. */
  private scan(text: string): CachedMetadata {
    const hash = textHash(text);
    const known = this.byHash.get(hash);
    if (known) return known;
    const cache = scanMetadata(text);
    this.byHash.set(hash, cache);
    return cache;
  }
}

function isNote(entry: unknown): entry is TFile {
  return entry instanceof TFile && entry.extension === 'md';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
