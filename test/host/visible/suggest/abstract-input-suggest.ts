import type { VisibleApp } from '../visible-app';
import { PopoverSuggest } from './popover-suggest';

const defaultLimit = 100;

/** Suggestions below an input: opens on focus and typing, and writes nothing into the input by itself. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = defaultLimit;
  private selectCallback: ((value: T, event: KeyboardEvent | MouseEvent) => unknown) | null = null;
  private asked = 0;

  constructor(app: VisibleApp, public textInputEl: HTMLDivElement | HTMLInputElement) {
    super(app);
    textInputEl.addEventListener('input', () => this.onInputChange());
    textInputEl.addEventListener('focus', () => this.onInputChange());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): Promise<T[]> | T[];

  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
  }

  override selectSuggestion(value: T, event: KeyboardEvent | MouseEvent): void {
    this.selectCallback?.(value, event);
  }

  onSelect(callback: (value: T, event: KeyboardEvent | MouseEvent) => unknown): this {
    this.selectCallback = callback;
    return this;
  }

  /** Asks for suggestions: an answer that is there at once is shown at once, a late one unless a newer question was asked. */
  private onInputChange(): void {
    const question = ++this.asked;
    const answer = this.getSuggestions(this.getValue());
    if (!(answer instanceof Promise)) this.show(answer);
    else void answer.then((values) => question === this.asked && this.show(values));
  }

  private show(values: readonly T[]): void {
    if (document.activeElement !== this.textInputEl) return;
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    const box = this.textInputEl.getBoundingClientRect();
    this.reposition(box, box.width);
  }
}
