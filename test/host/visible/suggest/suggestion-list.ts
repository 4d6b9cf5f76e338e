/** What a list of suggestions asks of its owner. */
export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): unknown;
  selectSuggestion(value: T, event: KeyboardEvent | MouseEvent): unknown;
}

const pageSize = 10;

/** The rows below a prompt: one is selected, by arrow keys or by the pointer, and Enter or a click takes it. */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private selected = 0;

  constructor(private readonly owner: SuggestionOwner<T>, private readonly containerEl: HTMLElement) {}

  /** Replaces the rows; the first becomes the selected one. */
  setSuggestions(values: readonly T[]): void {
    this.containerEl.empty();
    this.values = values;
    this.rows = values.map((value, index) => this.createRow(value, index));
    this.select(0);
  }

  private createRow(value: T, index: number): HTMLElement {
    const row = this.containerEl.createDiv('suggestion-item');
    this.owner.renderSuggestion(value, row);
    row.addEventListener('mousemove', () => this.select(index, false));
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', (event) => {
      event.preventDefault();
      this.owner.selectSuggestion(value, event);
    });
    row.addEventListener('auxclick', (event) => event.button === 1 && this.owner.selectSuggestion(value, event));
    return row;
  }

  /** Selects a row; beyond either end it starts again at the other. */
  select(index: number, scroll = true): void {
    this.rows[this.selected]?.removeClass('is-selected');
    this.selected = this.rows.length === 0 ? 0 : (index + this.rows.length) % this.rows.length;
    const row = this.rows[this.selected];
    row?.addClass('is-selected');
    if (scroll) row?.scrollIntoView({ block: 'nearest' });
  }

  /** Moves the selection for a navigation key; false where the key is not one. */
  move(key: string): boolean {
    const targets: Record<string, number> = {
      ArrowDown: this.selected + 1,
      ArrowUp: this.selected - 1,
      PageDown: Math.min(this.selected + pageSize, this.rows.length - 1),
      PageUp: Math.max(this.selected - pageSize, 0),
    };
    const target = targets[key];
    if (target === undefined) return false;
    this.select(target);
    return true;
  }

  /** Hands the selected value to the owner; false where there is none. */
  useSelected(event: KeyboardEvent | MouseEvent): boolean {
    const value = this.values[this.selected];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }
}
