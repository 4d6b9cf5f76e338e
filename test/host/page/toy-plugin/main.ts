import { Menu, Notice, Plugin } from 'obsidian';
import type { Editor } from 'obsidian';
import { ToyModal } from './toy-modal';
import { ToySettingTab } from './toy-setting-tab';
import { ToySuggest } from './toy-suggest';
import { ToyView, toyViewType } from './toy-view';

/** A plugin that touches every visible part of the stand-in. */
export default class ToyPlugin extends Plugin {
  override settings: Record<string, unknown> = {};

  override async onload(): Promise<void> {
    const stored: unknown = await this.loadData();
    this.settings = { greeting: 'Hello', loud: false, ...(typeof stored === 'object' ? stored : {}) };
    this.registerView(toyViewType, (leaf) => new ToyView(leaf));
    this.addRibbonIcon('flask-conical', 'Open toy view', () => this.openView());
    this.addStatusBarItem().setText('Toy is here');
    this.addSettingTab(new ToySettingTab(this.app, this));
    this.registerHoverLinkSource(toyViewType, { display: 'Toy', defaultMod: false });
    this.addToyCommands();
    this.registerEvent(this.app.workspace.on('file-menu', (menu, file) => {
      menu.addItem((item) => item.setTitle('Toy with this file').setIcon('flask-conical').onClick(() => new Notice(file.path)));
    }));
  }

  private addToyCommands(): void {
    this.addCommand({ id: 'view', name: 'Open view', callback: () => this.openView() });
    this.addCommand({ id: 'modal', name: 'Open modal', callback: () => new ToyModal(this.app).open() });
    this.addCommand({ id: 'suggest', name: 'Choose a fruit', callback: () => new ToySuggest(this.app).open() });
    this.addCommand({ id: 'never', name: 'Never offered', checkCallback: () => false });
    this.addCommand({ id: 'insert', name: 'Insert greeting', editorCallback: (editor: Editor) => editor.replaceSelection(String(this.settings.greeting)) });
    this.addCommand({ id: 'menu', name: 'Open menu', callback: () => this.openMenu() });
  }

  private openMenu(): void {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('First').onClick(() => new Notice('First was chosen')));
    menu.addSeparator();
    menu.addItem((item) => item.setTitle('Second').setChecked(true).onClick(() => new Notice('Second was chosen')));
    menu.addItem((item) => item.setTitle('Third').setDisabled(true));
    menu.showAtPosition({ x: 200, y: 200 });
  }

  private openView(): void {
    void this.app.workspace.ensureSideLeaf(toyViewType, 'right', { active: true, reveal: true });
  }
}
