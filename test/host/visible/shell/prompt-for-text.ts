import { Modal } from '../overlay/modal';
import type { VisibleApp } from '../visible-app';

class TextPrompt extends Modal {
  private answer: string | null = null;

  constructor(app: VisibleApp, title: string, private readonly initial: string, private readonly done: (answer: string | null) => void) {
    super(app);
    this.setTitle(title);
  }

  override onOpen(): void {
    const input = this.contentEl.createEl('input', { type: 'text', cls: 'prompt-for-text', value: this.initial, attr: { 'aria-label': 'Name' } });
    input.select();
    input.focus();
    const accept = (): void => {
      this.answer = input.value.trim() || null;
      this.close();
    };
    this.scope.register([], 'Enter', () => {
      accept();
      return false;
    });
    const buttons = this.modalEl.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: 'Save' }).addEventListener('click', accept);
    buttons.createEl('button', { cls: 'mod-cancel', text: 'Cancel' }).addEventListener('click', () => this.close());
  }

  override onClose(): void {
    this.done(this.answer);
  }
}

/** Asks for a line of text; null where the user turned back. */
export function promptForText(app: VisibleApp, title: string, initial: string): Promise<string | null> {
  return new Promise((resolve) => new TextPrompt(app, title, initial, resolve).open());
}
