import { FuzzySuggestModal } from 'obsidian';
import type { App, FuzzyMatch } from 'obsidian';

/** Something to choose: its words, and a muted line about it. */
export interface Choice<Value> {
  readonly value: Value;
  readonly title: string;
  readonly note: string;
}

/** Offers a few things by name, in the order given. */
export class NotePicker<Value> extends FuzzySuggestModal<Choice<Value>> {
  constructor(app: App, placeholder: string, private readonly choices: readonly Choice<Value>[], private readonly chosen: (value: Value) => void) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): Choice<Value>[] {
    return [...this.choices];
  }

  override getItemText({ title, note }: Choice<Value>): string {
    return `${title} ${note}`;
  }

  override renderSuggestion({ item }: FuzzyMatch<Choice<Value>>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: item.title });
    content.createDiv({ cls: 'suggestion-note', text: item.note });
  }

  override onChooseItem({ value }: Choice<Value>): void {
    this.chosen(value);
  }
}
