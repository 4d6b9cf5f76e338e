import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './host-app';
import { parentOf } from './vault-path';

/** The note that a link opens, and the heading or block inside it. */
export interface LinkTarget {
  readonly file: TFile;
  readonly subpath: string;
}

/** Finds the note of a link as a click on it does: a link to nowhere creates the note. */
export async function openLink(app: HostApp, linktext: string, sourcePath: string): Promise<LinkTarget> {
  const hash = linktext.indexOf('#');
  const linkpath = hash < 0 ? linktext : linktext.slice(0, hash);
  const subpath = hash < 0 ? '' : linktext.slice(hash);
  const found = app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
  return { file: found ?? await createNote(app, linkpath, sourcePath), subpath };
}

async function createNote(app: HostApp, linkpath: string, sourcePath: string): Promise<TFile> {
  const name = linkpath.toLowerCase().endsWith('.md') ? linkpath : `${linkpath}.md`;
  if (!name.includes('/')) {
    const folder = app.fileManager.getNewFileParent(sourcePath);
    return app.vault.create(`${folder.getParentPrefix__()}${name}`, '');
  }
  await createFolders(app, parentOf(name));
  return app.vault.create(name, '');
}

async function createFolders(app: HostApp, path: string): Promise<void> {
  if (path === '' || app.vault.getFolderByPath(path)) return;
  await createFolders(app, parentOf(path));
  await app.vault.createFolder(path);
}
