import { ItemView, TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import type { TAbstractFile, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { Keymap } from '../keys/keymap';
import { freeName } from './file-menu';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import type { VisibleApp } from '../visible-app';

function inOrder(a: TAbstractFile, b: TAbstractFile): number {
  if (a instanceof TFolder !== b instanceof TFolder) return a instanceof TFolder ? -1 : 1;
  return a.name.localeCompare(b.name, undefined, { numeric: true, sensitivity: 'base' });
}

/** The tree of files in the left sidebar. */
export class FileExplorerView extends ItemView {
  private readonly open = new Set<string>(['/']);
  private readonly treeEl: HTMLElement;
  private drawQueued = false;

  constructor(leaf: WorkspaceLeaf, private readonly visible: VisibleApp) {
    super(leaf);
    this.navigation = false;
    this.icon = 'folder-closed';
    const buttons = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    this.addButton(buttons, 'square-pen', 'New note', async () => {
      const file = await visible.vault.create(freeName(visible, '/', '.md'), '');
      await visible.workspace.getLeaf(false).openFile(file);
    });
    this.addButton(buttons, 'folder-plus', 'New folder', () => visible.vault.createFolder(freeName(visible, '/', '')));
    this.treeEl = this.contentEl.createDiv('nav-files-container');
  }

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    const { vault, workspace } = this.visible;
    for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent(vault.on(name, () => this.drawSoon()));
    this.registerEvent(workspace.on('file-open', () => this.reveal(workspace.getActiveFile())));
    this.draw();
  }

  private addButton(parent: HTMLElement, icon: string, title: string, action: () => Promise<unknown>): void {
    const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button' });
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', () => this.visible.report__(action()));
  }

  private reveal(file: TFile | null): void {
    const parts = file?.path.split('/').slice(0, -1) ?? [];
    parts.forEach((_, index) => this.open.add(parts.slice(0, index + 1).join('/')));
    this.drawSoon();
  }

  private drawSoon(): void {
    if (this.drawQueued) return;
    this.drawQueued = true;
    window.setTimeout(() => {
      this.drawQueued = false;
      this.draw();
    }, 0);
  }

  private draw(): void {
    const scroll = this.treeEl.scrollTop;
    this.treeEl.empty();
    this.drawChildren(this.visible.vault.getRoot(), this.treeEl);
    this.treeEl.scrollTop = scroll;
  }

  private drawChildren(folder: TFolder, el: HTMLElement): void {
    for (const child of [...folder.children].sort(inOrder)) {
      if (child instanceof TFolder) this.drawFolder(child, el);
      else if (child instanceof TFile) this.drawFile(child, el);
    }
  }

  private drawFolder(folder: TFolder, el: HTMLElement): void {
    const isOpen = this.open.has(folder.path);
    const item = el.createDiv('tree-item nav-folder');
    item.toggleClass('is-collapsed', !isOpen);
    const self = this.row(item, folder, 'nav-folder-title mod-collapsible', folder.name);
    const arrow = createDiv('tree-item-icon collapse-icon');
    arrow.toggleClass('is-collapsed', !isOpen);
    setIcon(arrow, 'chevron-right');
    self.prepend(arrow);
    self.addEventListener('click', () => {
      if (isOpen) this.open.delete(folder.path);
      else this.open.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawChildren(folder, item.createDiv('tree-item-children nav-folder-children'));
  }

  private drawFile(file: TFile, el: HTMLElement): void {
    const self = this.row(el.createDiv('tree-item nav-file'), file, 'nav-file-title', file.extension === 'md' ? file.basename : file.name);
    self.toggleClass('is-active', this.visible.workspace.getActiveFile()?.path === file.path);
    const openFile = (event: MouseEvent): void => {
      if (file.extension === 'md') this.visible.report__(this.visible.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
    };
    self.addEventListener('click', openFile);
    self.addEventListener('auxclick', (event) => event.button === 1 && openFile(event));
  }

  private row(item: HTMLElement, file: TAbstractFile, cls: string, name: string): HTMLElement {
    const self = item.createDiv({ cls: `tree-item-self is-clickable ${cls}`, attr: { 'data-path': file.path } });
    self.createDiv({ cls: `tree-item-inner ${file instanceof TFolder ? 'nav-folder-title-content' : 'nav-file-title-content'}`, text: name });
    self.addEventListener('contextmenu', (event) => this.visible.shell__.showFileMenu({ file, source: 'file-explorer-context-menu', leaf: this.leaf, event }));
    return self;
  }
}
