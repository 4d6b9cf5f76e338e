import type { HostEnvironment } from './environment';
import type { HostVault } from './host-vault';
import { parentOf } from './vault-path';
import type { VaultStorage } from './vault-storage';

/** Another program that changes files of the vault behind the app's back; the app notices a little later. */
export class OutsideWorld {
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly vault: HostVault, private readonly storage: VaultStorage, private readonly environment: HostEnvironment,
  ) {}

  /** Writes a file and the folders it needs. */
  async write(path: string, text: string): Promise<void> {
    const file = this.vault.getFileByPath(path);
    if (file && !this.vault.unnoticed__.has(path)) this.vault.unnoticed__.set(path, await this.storage.readText(path));
    await this.makeFolders(parentOf(path));
    await this.storage.write(path, text);
    this.noticeLater([path]);
  }

  /** Deletes a file or a folder with all it holds. */
  async remove(path: string): Promise<void> {
    await this.storage.remove(path);
    this.noticeLater([path]);
  }

  /** Moves a file or folder; the app sees a deletion and a creation. */
  async move(path: string, newPath: string): Promise<void> {
    await this.makeFolders(parentOf(newPath));
    await this.storage.rename(path, newPath);
    this.noticeLater([path, newPath]);
  }

  /** True while a change has not been noticed. */
  isBusy(): boolean {
    return this.pending.size > 0;
  }

  /** Waits until every change so far has been noticed. */
  async settled(): Promise<void> {
    while (this.isBusy()) await Promise.all(this.pending);
  }

  private noticeLater(paths: readonly string[]): void {
    const work = this.notice(paths).finally(() => this.pending.delete(work));
    this.pending.add(work);
  }

  private async notice(paths: readonly string[]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.environment.noticeDelay));
    for (const path of paths) await this.vault.reconcilePath__(path);
  }

  private async makeFolders(path: string): Promise<void> {
    if (path === '' || await this.storage.stat(path)) return;
    await this.makeFolders(parentOf(path));
    await this.storage.makeFolder(path);
  }
}
