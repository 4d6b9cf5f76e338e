import { AbstractTextComponent } from './abstract-text-component';

/** A search field with a magnifying glass and a cross that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  containerEl: HTMLElement;
  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv('search-input-container');
    super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
    this.containerEl = box;
    this.clearButtonEl = box.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
    this.inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.inputEl.value === '') return;
      event.stopPropagation();
      this.setValue('');
      this.onChanged();
    });
  }
}
