import { FuzzySuggestModal, Notice } from 'obsidian';
import type { App } from 'obsidian';

/** A prompt over three fruits. */
export class ToySuggest extends FuzzySuggestModal<string> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Which fruit?');
    this.setInstructions([{ command: '↵', purpose: 'to take' }, { command: 'shift ↵', purpose: 'to take twice' }]);
    this.scope.register(['Shift'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override getItems(): string[] {
    return ['Apple', 'Banana', 'Cherry'];
  }

  override getItemText(fruit: string): string {
    return fruit;
  }

  override onChooseItem(fruit: string, event: KeyboardEvent | MouseEvent): void {
    new Notice(event.shiftKey ? `${fruit} twice` : fruit);
  }
}
