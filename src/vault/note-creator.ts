import { normalizePath, TFolder } from 'obsidian';
import type { Vault } from 'obsidian';
import { safeFileName } from '../domain/shared/safe-file-name';

const mostTries = 10_000;

/** Creates notes under free names that every platform accepts, with the folders they need. */
export class NoteCreator {
  constructor(private readonly vault: Vault) {}

  /** Creates the note, as `name 2.md` where `name.md` is taken, and returns its path. Throws only when nothing can be written there. */
  async create(path: string, text: string): Promise<string> {
    const wished = normalizePath(path);
    const fileName = wished.slice(wished.lastIndexOf('/') + 1);
    const extension = /\.[a-z]{2,6}$/i.exec(fileName)?.[0] ?? '';
    const name = safeFileName(fileName.slice(0, fileName.length - extension.length));
    const folder = await this.#folder(wished.slice(0, wished.lastIndexOf('/') + 1));
    const taken = new Set(this.#children(folder).map(comparable));
    for (let number = 1; number <= mostTries; number += 1) {
      const candidate = `${number === 1 ? name : `${name} ${number}`}${extension}`;
      if (!taken.has(comparable(candidate)) && await this.#createAt(joined(folder, candidate), text)) return joined(folder, candidate);
    }
    throw new Error(`No free name for ${path}`);
  }

  /** False when somebody else has created a file of this name in the meantime. */
  async #createAt(path: string, text: string): Promise<boolean> {
    try {
      await this.vault.create(path, text);
      return true;
    } catch (error) {
      if (await this.#exists(path)) return false;
      throw error;
    }
  }

  /** The folder as it is called in the vault, whatever the case of the wish; parts that are missing are created. */
  async #folder(wished: string): Promise<string> {
    let folder = '';
    for (const part of wished.split('/').filter((name) => !['', '.', '..'].includes(name))) {
      folder = joined(folder, await this.#subfolder(folder, part));
    }
    return folder;
  }

  // What the app knows goes first: asked for `campaigns`, a disk that ignores case says yes to `Campaigns`, but the app does not.
  async #subfolder(parent: string, wished: string): Promise<string> {
    const children = this.#children(parent);
    const name = safeFileName(wished);
    const names = [wished, name].map(comparable);
    const known = children.find((child) => child === wished) ?? children.find((child) => names.includes(comparable(child)));
    if (known !== undefined) return known;
    if (await this.#exists(joined(parent, wished))) return wished;
    try {
      await this.vault.createFolder(joined(parent, name));
    } catch (error) {
      if (!(await this.#exists(joined(parent, name)))) throw error;
    }
    return name;
  }

  #children(folder: string): string[] {
    const entry = folder === '' ? this.vault.getRoot() : this.vault.getAbstractFileByPath(folder);
    return entry instanceof TFolder ? entry.children.map((child) => child.name) : [];
  }

  async #exists(path: string): Promise<boolean> {
    return this.vault.getAbstractFileByPath(path) !== null || await this.vault.adapter.exists(path);
  }
}

// Names that differ only in case or in how accents are composed are one file on most platforms.
function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
