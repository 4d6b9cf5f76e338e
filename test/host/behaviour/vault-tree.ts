import { TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import type { TAbstractFile, Vault } from 'obsidian-test-mocks/obsidian';
import { nameOf, parentOf } from './vault-path';
import type { StoredStat } from './vault-storage';

function statOf(stat: StoredStat): TFile['stat'] {
  return { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
}

/** The files and folders that the vault's index knows, by path. Keeps objects alive: a moved file stays the same `TFile`. */
export class VaultTree {
  private readonly byPath = new Map<string, TAbstractFile>();
  private readonly byLowerPath = new Map<string, TAbstractFile>();
  readonly root: TFolder;

  constructor(private readonly vault: Vault) {
    this.root = vault.getRoot();
  }

  /** The entry at exactly that path; the root answers to `/` and `''`. */
  get(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : this.byPath.get(path) ?? null;
  }

  /** The entry whose path differs at most in case. */
  getInsensitive(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : this.byLowerPath.get(path.toLowerCase()) ?? null;
  }

  /** Everything, without the root, folders before what they hold. */
  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  addFile(path: string, stat: StoredStat): TFile {
    const file = TFile.create__(this.vault, path);
    file.stat = statOf(stat);
    this.put(file);
    return file;
  }

  addFolder(path: string): TFolder {
    const folder = TFolder.create__(this.vault, path);
    this.put(folder);
    return folder;
  }

  updateStat(file: TFile, stat: StoredStat): void {
    file.stat = statOf(stat);
  }

  remove(entry: TAbstractFile): void {
    this.take(entry);
    entry.deleted__ = true;
  }

  /** Gives one entry its new path; what a folder holds is moved one by one by the caller. */
  move(entry: TAbstractFile, newPath: string): void {
    this.take(entry);
    entry.path = newPath;
    entry.name = nameOf(newPath);
    if (entry instanceof TFile) nameFile(entry);
    this.put(entry);
  }

  private put(entry: TAbstractFile): void {
    this.byPath.set(entry.path, entry);
    this.byLowerPath.set(entry.path.toLowerCase(), entry);
    const parent = this.get(parentOf(entry.path));
    if (!(parent instanceof TFolder)) throw new Error(`The parent folder of "${entry.path}" is not in the vault's index`);
    entry.parent = parent;
    parent.children.push(entry);
  }

  private take(entry: TAbstractFile): void {
    this.byPath.delete(entry.path);
    this.byLowerPath.delete(entry.path.toLowerCase());
    const siblings = entry.parent?.children ?? [];
    const index = siblings.indexOf(entry);
    if (index >= 0) siblings.splice(index, 1);
  }
}

function nameFile(file: TFile): void {
  const dot = file.name.lastIndexOf('.');
  file.extension = dot < 0 ? '' : file.name.slice(dot + 1);
  file.basename = dot < 0 ? file.name : file.name.slice(0, dot);
}
