import { TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import type { TAbstractFile, Vault } from 'obsidian-test-mocks/obsidian';
import { isHidden } from './vault-path';
import type { StoredStat, VaultStorage } from './vault-storage';
import { missingError } from './vault-storage';
import { VaultTree } from './vault-tree';

/** How many files are added before others get a turn. */
const filesPerTurn = 2000;

/** Keeps the tree in step with the storage and fires the vault's events: create, modify, rename, delete. */
export class VaultIndex {
  readonly tree: VaultTree;
  private untilPause = filesPerTurn;

  constructor(private readonly vault: Vault, private readonly storage: VaultStorage) {
    this.tree = new VaultTree(vault);
  }

  /** Adds everything visible below a folder, folders before what they hold. */
  async addTree(folder: string): Promise<void> {
    const { files, folders } = await this.storage.children(folder);
    for (const path of [...files].filter((each) => !isHidden(each)).sort()) {
      await this.addFile(path);
      await this.pauseNowAndThen();
    }
    for (const path of [...folders].filter((each) => !isHidden(each)).sort()) {
      this.addFolder(path);
      await this.addTree(path);
    }
  }

  async addFile(path: string): Promise<TFile> {
    const file = this.tree.addFile(path, await this.statOf(path));
    this.vault.trigger('create', file);
    return file;
  }

  addFolder(path: string): TFolder {
    const folder = this.tree.addFolder(path);
    this.vault.trigger('create', folder);
    return folder;
  }

  /** Gives an entry its new path: one event for it and one for everything below it, the folder first. */
  move(entry: TAbstractFile, newPath: string): void {
    const oldPath = entry.path;
    this.tree.move(entry, newPath);
    this.vault.trigger('rename', entry, oldPath);
    if (!(entry instanceof TFolder)) return;
    for (const child of [...entry.children]) this.move(child, `${newPath}/${child.name}`);
  }

  /** Takes an entry out: one event for everything below it and then one for itself. */
  remove(entry: TAbstractFile): void {
    if (entry instanceof TFolder) for (const child of [...entry.children]) this.remove(child);
    this.tree.remove(entry);
    this.vault.trigger('delete', entry);
  }

  /** Compares a path of the storage with what is known of it; hidden paths are never known. */
  async reconcile(path: string): Promise<void> {
    if (isHidden(path)) return;
    const stat = await this.storage.stat(path);
    const known = this.tree.get(path);
    if (known && !stat) this.remove(known);
    else if (stat && !known) await this.appear(path, stat);
    else if (stat && known instanceof TFile) this.refresh(known, stat);
  }

  private refresh(file: TFile, stat: StoredStat): void {
    const { mtime, size } = file.stat;
    if (mtime === stat.mtime && size === stat.size) return;
    this.tree.updateStat(file, stat);
    this.vault.trigger('modify', file);
  }

  private async appear(path: string, stat: StoredStat): Promise<void> {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? '' : path.slice(0, slash);
    if (this.tree.get(parent) === null) {
      await this.reconcile(parent);
    } else if (stat.type === 'file') {
      await this.addFile(path);
    } else {
      this.addFolder(path);
      await this.addTree(path);
    }
  }

  private async statOf(path: string): Promise<StoredStat> {
    const stat = await this.storage.stat(path);
    if (!stat) throw missingError('stat', path);
    return stat;
  }

  private async pauseNowAndThen(): Promise<void> {
    this.untilPause -= 1;
    if (this.untilPause > 0) return;
    this.untilPause = filesPerTurn;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
