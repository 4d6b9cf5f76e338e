import type { VisibleApp } from '../visible-app';
import { setIcon } from '../dom/icons';
import { makeLoud } from '../make-loud';
import { moveFocusInside } from './focus-trap';
import { Scope } from '../keys/scope';

/** A window over the app: attached while open, closed by Escape, the cross or a click beside it, keeping the focus inside. */
export class Modal {
  scope: Scope;
  containerEl: HTMLElement;
  bgEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | null = null;
  private focusedBefore: Element | null = null;

  constructor(public app: VisibleApp) {
    this.scope = new Scope(app.scope);
    this.containerEl = createDiv({ cls: ['modal-container', 'mod-dim'] });
    this.bgEl = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: '-1' } });
    const cross = this.modalEl.createDiv('modal-close-button mod-raised clickable-icon');
    setIcon(cross, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    cross.addEventListener('click', () => this.close());
    this.bgEl.addEventListener('click', () => this.close());
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.focusedBefore = document.activeElement;
    document.body.append(this.containerEl);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    for (const modifiers of [[], ['Shift' as const]]) {
      this.scope.register(modifiers, 'Tab', (event) => {
        moveFocusInside(this.modalEl, event);
        return false;
      });
    }
    this.app.keymap.pushScope(this.scope);
    this.modalEl.focus();
    void this.onOpen();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }
}

makeLoud(Modal);
