import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { MemoryStorage } from '../behaviour/memory-storage';
import { isHidden, parentOf } from '../behaviour/vault-path';
import { missingError } from '../behaviour/vault-storage';
import type { StoredChildren, StoredStat, VaultStorage, WriteTimes } from '../behaviour/vault-storage';

/**
 * A folder of the disk as a vault that is never written to: changes are kept in memory, over the folder.
 * Links to files are followed, links to folders are not: they could go round in circles.
 */
export class FolderStorage implements VaultStorage {
  private readonly written = new MemoryStorage();
  /** Paths of the folder that count as deleted, with all below them. */
  private readonly gone = new Set<string>();

  constructor(private readonly root: string) {}

  async children(folder: string): Promise<StoredChildren> {
    const over = await this.written.children(folder);
    const files = new Set(over.files);
    const folders = new Set(over.folders);
    for (const entry of this.diskEntries(folder)) {
      const child = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (this.isGone(child)) continue;
      const kind = entry.isSymbolicLink() ? this.linkedKind(child) : entryKind(entry);
      if (kind === 'folder') folders.add(child);
      else if (kind === 'file') files.add(child);
    }
    return { files: [...files], folders: [...folders] };
  }

  async stat(path_: string): Promise<StoredStat | null> {
    const over = path_ === '' ? null : await this.written.stat(path_);
    if (over?.type === 'file') return over;
    return this.diskStat(path_) ?? over;
  }

  async readText(path_: string): Promise<string> {
    if (await this.isWritten(path_)) return this.written.readText(path_);
    return readFileSync(this.diskPath(path_), 'utf8');
  }

  async readBinary(path_: string): Promise<ArrayBuffer> {
    if (await this.isWritten(path_)) return this.written.readBinary(path_);
    return new Uint8Array(readFileSync(this.diskPath(path_))).buffer;
  }

  async write(path_: string, data: string | ArrayBuffer, times: WriteTimes = {}): Promise<void> {
    const known = await this.stat(path_);
    await this.shadowFolder(parentOf(path_), 'open');
    await this.written.write(path_, data, { ctime: times.ctime ?? known?.ctime, mtime: times.mtime });
  }

  async makeFolder(path_: string): Promise<void> {
    await this.shadowFolder(parentOf(path_), 'mkdir');
    await this.written.makeFolder(path_);
  }

  async remove(path_: string): Promise<void> {
    if (await this.stat(path_) === null) throw missingError('unlink', path_);
    if (await this.written.stat(path_)) await this.written.remove(path_);
    this.gone.add(path_);
  }

  async rename(path_: string, newPath: string): Promise<void> {
    await this.shadowFolder(parentOf(newPath), 'rename');
    await this.copyUp(path_);
    await this.written.rename(path_, newPath);
    this.gone.add(path_);
  }

  /** Copies a file, or a folder with all it holds, into memory. */
  private async copyUp(path_: string): Promise<void> {
    const stat = await this.stat(path_);
    if (!stat) throw missingError('rename', path_);
    await this.shadowFolder(stat.type === 'folder' ? path_ : parentOf(path_), 'rename');
    if (stat.type === 'file') {
      if (!await this.isWritten(path_)) await this.written.write(path_, await this.readBinary(path_), stat);
      return;
    }
    const { files, folders } = await this.children(path_);
    for (const child of [...files, ...folders]) await this.copyUp(child);
  }

  private async shadowFolder(folder: string, operation: string): Promise<void> {
    if (folder === '' || await this.written.stat(folder)) return;
    if ((await this.stat(folder))?.type !== 'folder') throw missingError(operation, folder);
    await this.shadowFolder(parentOf(folder), operation);
    await this.written.makeFolder(folder);
  }

  private async isWritten(path_: string): Promise<boolean> {
    return (await this.written.stat(path_))?.type === 'file';
  }

  private isGone(path_: string): boolean {
    if (this.gone.size === 0 || path_ === '') return false;
    return this.gone.has(path_) || this.isGone(parentOf(path_));
  }

  private diskPath(path_: string): string {
    if (this.isGone(path_)) throw missingError('open', path_);
    return path.join(this.root, path_);
  }

  private diskEntries(folder: string): ReturnType<typeof readFolder> {
    const place = path.join(this.root, folder);
    return this.isGone(folder) || !existsSync(place) ? [] : readFolder(place);
  }

  private diskStat(path_: string): StoredStat | null {
    if (this.isGone(path_)) return null;
    const stat = statSync(path.join(this.root, path_), { throwIfNoEntry: false });
    if (!stat) return null;
    return { type: stat.isDirectory() ? 'folder' : 'file', ctime: stat.birthtimeMs, mtime: stat.mtimeMs, size: stat.size };
  }

  private linkedKind(path_: string): 'file' | 'folder' | null {
    return !isHidden(path_) && this.diskStat(path_)?.type === 'file' ? 'file' : null;
  }
}

function readFolder(place: string) {
  return readdirSync(place, { withFileTypes: true });
}

function entryKind(entry: { isDirectory(): boolean; isFile(): boolean }): 'file' | 'folder' | null {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : null;
}
