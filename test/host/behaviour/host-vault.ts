import type { DataWriteOptions } from 'obsidian';
import { TFile, TFolder, Vault } from 'obsidian-test-mocks/obsidian';
import type { TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { checkPath } from './check-path';
import type { HostEnvironment } from './environment';
import { FileLock } from './file-lock';
import { normalizePath } from './normalize-path';
import { notModelled } from './not-modelled';
import type { StorageAdapter } from './storage-adapter';
import { nameOf } from './vault-path';
import type { VaultStorage } from './vault-storage';
import { missingError } from './vault-storage';
import { VaultIndex } from './vault-index';

/** The vault: an index of visible files over a storage, with the app's events and errors. */
export class HostVault extends Vault {
  private readonly index: VaultIndex;
  private readonly lock = new FileLock();
  private readonly vaultName: string;
  /** Texts that the app still shows for files which others have changed and whose change it has not noticed. */
  readonly unnoticed__ = new Map<string, string>();

  constructor(adapter: StorageAdapter, private readonly storage: VaultStorage, private readonly environment: HostEnvironment) {
    super(adapter.asOriginalType__());
    this.vaultName = adapter.getName();
    this.index = new VaultIndex(this, storage);
  }

  /** Fills the index from the storage and fires `create` for everything found. */
  load__(): Promise<void> {
    return this.index.addTree('');
  }

  /** Looks at a path of the storage after a change from outside and fires what follows: create, modify, delete or nothing; then `raw`. */
  async reconcilePath__(path: string): Promise<void> {
    this.unnoticed__.delete(path);
    await this.lock.run(path, () => this.index.reconcile(path));
    this.trigger('raw', path);
  }

  override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.createFile(path, data, options);
  }

  override async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.createFile(path, data, options);
  }

  override async createFolder(path: string): Promise<TFolder> {
    const target = normalizePath(path);
    checkPath(target, this.environment);
    return this.lock.run(target, async () => {
      await this.refuseTaken(target, 'Folder already exists.');
      await this.storage.makeFolder(target);
      await this.index.reconcile(target);
      return this.getFolderByPath(target) ?? nothing<TFolder>();
    });
  }

  override read(file: TFile): Promise<string> {
    return this.storage.readText(file.path);
  }

  override async cachedRead(file: TFile): Promise<string> {
    return this.unnoticed__.get(file.path) ?? await this.storage.readText(file.path);
  }

  override readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.storage.readBinary(file.path);
  }

  override modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.lock.run(file.path, () => this.overwrite(file, data, options));
  }

  override modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.lock.run(file.path, () => this.overwrite(file, data, options));
  }

  override async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  override process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.lock.run(file.path, async () => {
      const before = await this.storage.readText(file.path);
      const after: unknown = change(before);
      if (typeof after !== 'string') throw new TypeError('The callback of process must return the new text, not a promise');
      if (after !== before) await this.overwrite(file, after, options);
      return after;
    });
  }

  override async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.createFile(newPath, await this.storage.readBinary(file.path));
  }

  override async rename(entry: TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    checkPath(target, this.environment);
    await this.lock.run(entry.path, async () => {
      const occupant = this.getAbstractFileByPathInsensitive__(target);
      if (occupant !== null && occupant !== entry) throw new Error('Destination file already exists!');
      await this.storage.rename(entry.path, target);
      this.index.move(entry, target);
    });
  }

  override async delete(entry: TAbstractFile): Promise<void> {
    await this.lock.run(entry.path, async () => {
      await this.storage.remove(entry.path);
      this.index.remove(entry);
    });
  }

  override async trash(entry: TAbstractFile, system: boolean): Promise<void> {
    if (system) return this.delete(entry);
    await this.lock.run(entry.path, async () => {
      if (await this.storage.stat('.trash') === null) await this.storage.makeFolder('.trash');
      await this.storage.rename(entry.path, `.trash/${nameOf(entry.path)}`);
      this.index.remove(entry);
    });
  }

  override getName(): string {
    return this.vaultName;
  }

  override getResourcePath(file: TFile): string {
    return `app://local/${encodeURI(file.path)}?${file.stat.mtime}`;
  }

  override getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.index.tree.get(path);
  }

  override getAbstractFileByPathInsensitive__(path: string): TAbstractFile | null {
    return this.environment.caseInsensitive ? this.index.tree.getInsensitive(path) : this.index.tree.get(path);
  }

  override getFileByPath(path: string): TFile | null {
    const entry = this.index.tree.get(path);
    return entry instanceof TFile ? entry : null;
  }

  override getFolderByPath(path: string): TFolder | null {
    const entry = this.index.tree.get(path);
    return entry instanceof TFolder ? entry : null;
  }

  override getAllLoadedFiles(): TAbstractFile[] {
    return [this.index.tree.root, ...this.index.tree.all()];
  }

  override getFiles(): TFile[] {
    return this.index.tree.all().filter((entry) => entry instanceof TFile);
  }

  override getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  override getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.index.tree.all().filter((entry) => entry instanceof TFolder);
    return includeRoot ? [this.index.tree.root, ...folders] : folders;
  }

  override createSync__(): never {
    return notModelled('Vault.createSync__');
  }

  override createFolderSync__(): never {
    return notModelled('Vault.createFolderSync__');
  }

  override readSync__(): never {
    return notModelled('Vault.readSync__');
  }

  override reconcile__(): never {
    return notModelled('Vault.reconcile__');
  }

  private async createFile(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    const target = normalizePath(path);
    checkPath(target, this.environment);
    return this.lock.run(target, async () => {
      await this.refuseTaken(target, 'File already exists.');
      await this.storage.write(target, data, options);
      await this.index.reconcile(target);
      return this.getFileByPath(target) ?? nothing<TFile>();
    });
  }

  private async refuseTaken(path: string, message: string): Promise<void> {
    const taken = this.getAbstractFileByPathInsensitive__(path) !== null || await this.storage.stat(path) !== null;
    if (taken) throw new Error(message);
  }

  private async overwrite(file: TFile, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    if (await this.storage.stat(file.path) === null) throw missingError('open', file.path);
    await this.storage.write(file.path, data, options);
    this.unnoticed__.delete(file.path);
    await this.index.reconcile(file.path);
  }
}

/** What `create` gives for a hidden path, against its type: the file is there, but the index does not know it. */
function nothing<Entry>(): Entry {
  return null as Entry;
}
