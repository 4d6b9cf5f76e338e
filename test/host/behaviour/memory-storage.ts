import { nameOf, parentOf } from './vault-path';
import { missingError } from './vault-storage';
import type { StoredChildren, StoredStat, VaultStorage, WriteTimes } from './vault-storage';

interface Entry {
  data: string | ArrayBuffer | null;
  ctime: number;
  mtime: number;
}

/** Keeps a vault in memory; folders of the given files are made, and a path ending in `/` is an empty folder. */
export class MemoryStorage implements VaultStorage {
  private readonly entries = new Map<string, Entry>();
  private readonly names = new Map<string, Set<string>>([['', new Set()]]);

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) {
      this.addFolders(path.endsWith('/') ? path.slice(0, -1) : parentOf(path));
      if (!path.endsWith('/')) this.put(path, text, {});
    }
  }

  async children(folder: string): Promise<StoredChildren> {
    const paths = [...(this.names.get(folder) ?? [])].map((name) => (folder === '' ? name : `${folder}/${name}`));
    return {
      files: paths.filter((path) => !this.names.has(path)),
      folders: paths.filter((path) => this.names.has(path)),
    };
  }

  async stat(path: string): Promise<StoredStat | null> {
    if (this.names.has(path)) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    const entry = this.entries.get(path);
    if (!entry) return null;
    return { type: 'file', ctime: entry.ctime, mtime: entry.mtime, size: byteLength(entry.data) };
  }

  async readText(path: string): Promise<string> {
    const data = this.dataOf(path);
    return typeof data === 'string' ? data : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const data = this.dataOf(path);
    return typeof data === 'string' ? new Uint8Array(new TextEncoder().encode(data)).buffer : data.slice(0);
  }

  async write(path: string, data: string | ArrayBuffer, times: WriteTimes = {}): Promise<void> {
    if (!this.names.has(parentOf(path))) throw missingError('open', path);
    this.put(path, data, times);
  }

  async makeFolder(path: string): Promise<void> {
    if (!this.names.has(parentOf(path))) throw missingError('mkdir', path);
    this.addFolders(path);
  }

  async remove(path: string): Promise<void> {
    if (!this.names.has(path) && !this.entries.has(path)) throw missingError('unlink', path);
    for (const name of this.names.get(path) ?? []) await this.remove(`${path}/${name}`);
    this.names.delete(path);
    this.entries.delete(path);
    this.names.get(parentOf(path))?.delete(nameOf(path));
  }

  async rename(path: string, newPath: string): Promise<void> {
    if (!this.names.has(parentOf(newPath))) throw missingError('rename', newPath);
    const names = this.names.get(path);
    const entry = this.entries.get(path);
    if (!names && !entry) throw missingError('rename', path);
    this.names.get(parentOf(path))?.delete(nameOf(path));
    this.names.get(parentOf(newPath))?.add(nameOf(newPath));
    this.moveEntry(path, newPath);
  }

  private moveEntry(path: string, newPath: string): void {
    const names = this.names.get(path);
    const entry = this.entries.get(path);
    this.names.delete(path);
    this.entries.delete(path);
    if (names) this.names.set(newPath, names);
    if (entry) this.entries.set(newPath, entry);
    for (const name of names ?? []) this.moveEntry(`${path}/${name}`, `${newPath}/${name}`);
  }

  private dataOf(path: string): string | ArrayBuffer {
    const entry = this.entries.get(path);
    if (!entry || entry.data === null) throw missingError('open', path);
    return entry.data;
  }

  private put(path: string, data: string | ArrayBuffer, times: WriteTimes): void {
    const before = this.entries.get(path);
    const now = Math.max(Date.now(), (before?.mtime ?? 0) + 1);
    this.entries.set(path, { data, ctime: times.ctime ?? before?.ctime ?? now, mtime: times.mtime ?? now });
    this.names.get(parentOf(path))?.add(nameOf(path));
  }

  private addFolders(path: string): void {
    if (this.names.has(path)) return;
    this.addFolders(parentOf(path));
    this.names.set(path, new Set());
    this.names.get(parentOf(path))?.add(nameOf(path));
  }
}

function byteLength(data: string | ArrayBuffer | null): number {
  if (data === null) return 0;
  return typeof data === 'string' ? new TextEncoder().encode(data).length : data.byteLength;
}
