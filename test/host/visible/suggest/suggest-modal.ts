import type { Instruction } from 'obsidian';
import { bindListKeys } from './bind-list-keys';
import type { VisibleApp } from '../visible-app';
import { Modal } from '../overlay/modal';
import { renderInstructions } from './render-instructions';
import { SuggestionList } from './suggestion-list';

const defaultLimit = 100;

/** A prompt with a list of suggestions; as in the app, `onClose` runs before `onChooseSuggestion`. */
export abstract class SuggestModal<T> extends Modal {
  limit = defaultLimit;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  instructionsEl: HTMLElement;
  chooser: SuggestionList<T>;
  private asked = 0;

  constructor(app: VisibleApp) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    const inputBox = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = inputBox.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' } });
    const clear = inputBox.createDiv('search-input-clear-button');
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = createDiv('prompt-instructions');
    this.chooser = new SuggestionList<T>(this, this.resultContainerEl);
    bindListKeys(this.scope, this.chooser);
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    clear.addEventListener('click', () => {
      this.inputEl.value = '';
      void this.updateSuggestions();
      this.inputEl.focus();
    });
  }

  abstract getSuggestions(query: string): Promise<T[]> | T[];
  abstract renderSuggestion(value: T, el: HTMLElement): unknown;
  abstract onChooseSuggestion(item: T, event: KeyboardEvent | MouseEvent): unknown;

  override onOpen(): void {
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    renderInstructions(this.instructionsEl, instructions);
    this.modalEl.append(this.instructionsEl);
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    if (this.emptyStateText && this.inputEl.value) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: KeyboardEvent | MouseEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: KeyboardEvent | MouseEvent): void {
    this.chooser.useSelected(event);
  }

  /** Asks for suggestions; an answer that comes after a newer question is dropped. */
  async updateSuggestions(): Promise<void> {
    const question = ++this.asked;
    const answer = this.getSuggestions(this.inputEl.value);
    const values = answer instanceof Promise ? await answer : answer;
    if (question !== this.asked) return;
    if (values.length === 0) this.onNoSuggestion();
    else this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
  }
}
