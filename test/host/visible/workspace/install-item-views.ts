import { ItemView } from 'obsidian-test-mocks/obsidian';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';

const installed = Symbol.for('host-item-views-installed');

function buildHeader(view: ItemView): void {
  view.containerEl.addClass('workspace-leaf-content');
  view.contentEl.addClass('view-content');
  const header = createDiv('view-header');
  header.createDiv('view-header-left');
  const titles = header.createDiv('view-header-title-container');
  titles.createDiv('view-header-title-parent');
  titles.createDiv('view-header-title');
  header.createDiv('view-actions');
  view.containerEl.prepend(header);
}

function addAction(this: ItemView, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
  const button = createEl('button', { cls: 'clickable-icon view-action' });
  setIcon(button, icon);
  setTooltip(button, title);
  button.addEventListener('click', (event) => callback(event));
  this.containerEl.querySelector('.view-actions')?.prepend(button);
  return button;
}

/** Gives every item view the app's two children, header and content, and actions that show. */
export function installItemViews(): void {
  if (Reflect.get(ItemView, installed)) return;
  Reflect.set(ItemView, installed, true);
  ItemView.prototype.constructor3__ = function constructor3() {
    buildHeader(this);
  };
  ItemView.prototype.addAction = addAction;
}
