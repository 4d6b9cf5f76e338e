import { Modal } from 'obsidian';
import type { App } from 'obsidian';

/** A small question with one field; answered by its button or by Enter, dropped by Escape. */
export interface Question {
  readonly title: string;
  readonly hint: string | null;
  readonly field: { readonly label: string; readonly type: 'text' | 'date'; readonly placeholder: string; readonly value: string };
  /** Buttons that answer with a fixed value. */
  readonly presets: readonly { readonly label: string; readonly value: string }[];
  readonly submit: string;
  readonly cancel: string;
  /** What is wrong with an answer; null when it can be taken. */
  readonly check: (value: string) => string | null;
}

let questions = 0;

/** Asks one question. */
export class QuestionModal extends Modal {
  constructor(app: App, private readonly question: Question, private readonly answered: (value: string) => void) {
    super(app);
  }

  override onOpen(): void {
    const { title, hint, presets, submit, cancel } = this.question;
    this.modalEl.addClass('pml-question');
    this.setTitle(title);
    if (hint !== null) this.contentEl.createEl('p', { cls: 'pml-question-hint', text: hint });
    const form = this.contentEl.createEl('form', { cls: 'pml-question-form' });
    const { input, error } = this.#drawField(form);
    if (presets.length > 0) {
      const row = form.createDiv('pml-question-presets');
      for (const { label, value } of presets) row.createEl('button', { text: label, attr: { type: 'button' } }).addEventListener('click', () => this.#answer(value));
    }
    const buttons = form.createDiv('pml-question-buttons');
    buttons.createEl('button', { text: cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
    buttons.createEl('button', { cls: 'mod-cta', text: submit, attr: { type: 'submit' } });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = this.question.check(input.value);
      error.setText(wrong ?? '');
      input.setAttr('aria-invalid', wrong === null ? null : 'true');
      if (wrong === null) this.#answer(input.value);
      else input.focus();
    });
    input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #drawField(form: HTMLElement): { input: HTMLInputElement; error: HTMLElement } {
    const { label, type, placeholder, value } = this.question.field;
    questions += 1;
    const id = `pml-question-${String(questions)}`;
    form.createEl('label', { cls: 'pml-form-label', text: label, attr: { for: id } });
    const input = form.createEl('input', { type, placeholder, value, attr: { id, autocomplete: 'off', 'aria-describedby': `${id}-error` } });
    const error = form.createDiv({ cls: 'pml-question-error', attr: { id: `${id}-error`, role: 'alert' } });
    return { input, error };
  }

  #answer(value: string): void {
    this.close();
    this.answered(value);
  }
}
