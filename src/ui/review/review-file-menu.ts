import type { Plugin, TFile } from 'obsidian';
import type { Library } from '../../application/library';

/** Offers the review in the menu of every brief. */
export function registerReviewFileMenu(plugin: Plugin, library: Library, title: string, review: (path: string) => void): void {
  plugin.registerEvent(plugin.app.workspace.on('file-menu', (menu, file: Pick<TFile, 'path'>) => {
    if (library.index.records.get(file.path)?.kind !== 'brief') return;
    menu.addItem((item) => item.setTitle(title).setIcon('library-big').onClick(() => review(file.path)));
  }));
}
