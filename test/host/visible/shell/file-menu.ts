import type { TAbstractFile, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import { fillPaneMenu } from '../workspace/fill-pane-menu';
import { Menu } from '../menu/menu';
import { promptForText } from './prompt-for-text';
import type { VisibleApp } from '../visible-app';

/** A context menu that was asked for. */
export interface FileMenuRequest {
  readonly file: TAbstractFile | null;
  readonly source: string;
  readonly leaf?: WorkspaceLeaf | null;
  readonly event: MouseEvent;
}

/** The first name of the kind "Untitled", "Untitled 1" … that is free in the folder. */
export function freeName(app: VisibleApp, folder: string, extension: string): string {
  const prefix = folder === '/' || folder === '' ? '' : `${folder}/`;
  for (let number = 0; ; number += 1) {
    const path = `${prefix}Untitled${number === 0 ? '' : ` ${number}`}${extension}`;
    if (app.vault.getAbstractFileByPathInsensitive__(path) === null) return path;
  }
}

async function createNote(app: VisibleApp, folder: string): Promise<void> {
  const file = await app.vault.create(freeName(app, folder, '.md'), '');
  await app.workspace.getLeaf(false).openFile(file);
}

async function rename(app: VisibleApp, file: TAbstractFile): Promise<void> {
  const extension = file instanceof TFile ? `.${file.extension}` : '';
  const name = await promptForText(app, 'File name', file.name.slice(0, file.name.length - extension.length));
  if (name === null) return;
  const folder = file.parent && !file.parent.isRoot() ? `${file.parent.path}/` : '';
  await app.fileManager.renameFile(file, `${folder}${name}${extension}`);
}

/** Opens the menu of a file or folder: the app's own items, then those of plugins. */
export function showFileMenu(app: VisibleApp, { file, source, leaf, event }: FileMenuRequest): void {
  const menu = new Menu();
  if (file instanceof TFolder) {
    menu.addItem((item) => item.setSection('action-primary').setTitle('New note').setIcon('square-pen').onClick(() => app.report__(createNote(app, file.path))));
    menu.addItem((item) => item.setSection('action-primary').setTitle('New folder').setIcon('folder-open').onClick(() => app.report__(app.vault.createFolder(freeName(app, file.path, '')))));
  }
  if (file instanceof TFile) {
    menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(() => app.report__(app.workspace.getLeaf('tab').openFile(file))));
  }
  if (file && source !== 'more-options') {
    menu.addItem((item) => item.setSection('danger').setTitle('Rename...').setIcon('pencil').onClick(() => app.report__(rename(app, file))));
  }
  if (file && file.parent !== null) {
    menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => app.report__(app.fileManager.trashFile(file))));
  }
  fillPaneMenu(leaf?.view ?? null, menu, source);
  if (file) app.workspace.trigger('file-menu', menu, file, source, leaf ?? undefined);
  menu.showAtMouseEvent(event);
}
