import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { FileSystemAdapter } from 'obsidian-test-mocks/obsidian';
import type { HostEnvironment } from './environment';
import { parentOf } from './vault-path';
import type { VaultStorage } from './vault-storage';

/** The vault's `adapter`: reaches every file, hidden ones too, and tells the vault's index nothing. */
export class StorageAdapter extends FileSystemAdapter {
  constructor(
    private readonly storage: VaultStorage, private readonly vaultName: string, private readonly environment: HostEnvironment,
  ) {
    super(`/${vaultName}`);
  }

  override getName(): string {
    return this.vaultName;
  }

  override async exists(path: string, sensitive = false): Promise<boolean> {
    if (await this.storage.stat(rooted(path)) !== null) return true;
    if (sensitive || !this.environment.caseInsensitive) return false;
    const siblings = await this.storage.children(parentOf(rooted(path)));
    const wanted = rooted(path).toLowerCase();
    return [...siblings.files, ...siblings.folders].some((sibling) => sibling.toLowerCase() === wanted);
  }

  override async stat(path: string): Promise<Stat | null> {
    const stat = await this.storage.stat(rooted(path));
    return stat && { ...stat };
  }

  override async list(path: string): Promise<ListedFiles> {
    const { files, folders } = await this.storage.children(rooted(path));
    return { files: [...files], folders: [...folders] };
  }

  override read(path: string): Promise<string> {
    return this.storage.readText(path);
  }

  override readBinary(path: string): Promise<ArrayBuffer> {
    return this.storage.readBinary(path);
  }

  override write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.storage.write(path, data, options);
  }

  override writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.storage.write(path, data, options);
  }

  override async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.storage.write(path, await this.storage.readText(path) + data, options);
  }

  override async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const text = change(await this.storage.readText(path));
    await this.storage.write(path, text, options);
    return text;
  }

  override mkdir(path: string): Promise<void> {
    return this.storage.makeFolder(path);
  }

  override remove(path: string): Promise<void> {
    return this.storage.remove(path);
  }

  override rmdir(path: string): Promise<void> {
    return this.storage.remove(path);
  }

  override rename(path: string, newPath: string): Promise<void> {
    return this.storage.rename(path, newPath);
  }

  override async copy(path: string, newPath: string): Promise<void> {
    await this.storage.write(newPath, await this.storage.readBinary(path));
  }

  override trashLocal(path: string): Promise<void> {
    return this.storage.remove(path);
  }

  override async trashSystem(path: string): Promise<boolean> {
    await this.storage.remove(path);
    return true;
  }
}

function rooted(path: string): string {
  return path === '/' ? '' : path;
}
