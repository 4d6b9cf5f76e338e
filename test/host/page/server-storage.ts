import { MemoryStorage } from '../behaviour/memory-storage';
import type { StoredChildren, StoredStat, VaultStorage, WriteTimes } from '../behaviour/vault-storage';
import { parentOf } from '../behaviour/vault-path';

/** A file as the server describes it; the text is null where it is not a text file. */
export interface ServedFile {
  readonly path: string;
  readonly mtime: number;
  readonly ctime: number;
  readonly size: number;
  readonly text: string | null;
}

/** What the server knows of a path after something changed it. */
export type ServedChange = (ServedFile & { readonly type: 'file' }) | { readonly type: 'folder'; readonly path: string } | { readonly type: 'gone'; readonly path: string };

/** The vault as the server gave it, kept in memory; every write goes to the server first. */
export class ServerStorage implements VaultStorage {
  private readonly memory = new MemoryStorage();

  constructor(readonly clientId: string) {}

  /** Takes over a file or folder as it is on the server, or its disappearance. True where that was news. */
  async take(change: ServedChange): Promise<boolean> {
    if (change.type === 'gone') return this.takeGone(change.path);
    if (change.type === 'folder') return this.takeFolder(change.path);
    await this.makeParents(parentOf(change.path));
    const known = await this.memory.stat(change.path);
    const text = change.text ?? '';
    if (known?.type === 'file' && await this.memory.readText(change.path) === text && change.text !== null) return false;
    await this.memory.write(change.path, text, change);
    return true;
  }

  children(folder: string): Promise<StoredChildren> {
    return this.memory.children(folder);
  }

  stat(path: string): Promise<StoredStat | null> {
    return this.memory.stat(path);
  }

  readText(path: string): Promise<string> {
    return this.memory.readText(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const response = await window.fetch(`/api/file?path=${encodeURIComponent(path)}`);
    return response.ok ? response.arrayBuffer() : this.memory.readBinary(path);
  }

  async write(path: string, data: string | ArrayBuffer, times: WriteTimes = {}): Promise<void> {
    await this.send('PUT', `/api/file?path=${encodeURIComponent(path)}`, data);
    await this.memory.write(path, data, times);
  }

  async makeFolder(path: string): Promise<void> {
    await this.send('POST', `/api/folder?path=${encodeURIComponent(path)}`);
    await this.memory.makeFolder(path);
  }

  async remove(path: string): Promise<void> {
    await this.send('DELETE', `/api/file?path=${encodeURIComponent(path)}`);
    await this.memory.remove(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.send('POST', `/api/rename?path=${encodeURIComponent(path)}&to=${encodeURIComponent(newPath)}`);
    await this.memory.rename(path, newPath);
  }

  private async takeFolder(path: string): Promise<boolean> {
    if (await this.memory.stat(path) !== null) return false;
    await this.makeParents(path);
    return true;
  }

  private async takeGone(path: string): Promise<boolean> {
    if (await this.memory.stat(path) === null) return false;
    await this.memory.remove(path);
    return true;
  }

  private async makeParents(path: string): Promise<void> {
    if (path === '' || await this.memory.stat(path)) return;
    await this.makeParents(parentOf(path));
    await this.memory.makeFolder(path);
  }

  private async send(method: string, address: string, body?: string | ArrayBuffer): Promise<void> {
    const response = await window.fetch(address, { method, headers: { 'x-host-client': this.clientId }, ...(body === undefined ? {} : { body }) });
    if (response.ok) return;
    const problem: unknown = await response.json().catch(() => null);
    const detail = typeof problem === 'object' && problem !== null ? problem : {};
    const code: unknown = Reflect.get(detail, 'code');
    throw Object.assign(new Error(String(Reflect.get(detail, 'error') ?? response.statusText)), { code });
  }
}
