import { AbstractInputSuggest, Modal, Notice, Setting } from 'obsidian';
import type { App } from 'obsidian';

class FruitSuggest extends AbstractInputSuggest<string> {
  constructor(app: App, private readonly input: HTMLInputElement) {
    super(app, input);
  }

  protected override getSuggestions(query: string): string[] {
    return ['Apple', 'Banana', 'Cherry'].filter((fruit) => fruit.toLowerCase().includes(query.toLowerCase()));
  }

  override renderSuggestion(fruit: string, el: HTMLElement): void {
    el.setText(fruit);
  }

  override selectSuggestion(fruit: string): void {
    this.setValue(fruit);
    this.input.trigger('input');
    this.close();
  }
}

/** A form with every control. */
export class ToyModal extends Modal {
  override onOpen(): void {
    this.setTitle('A toy form');
    let fruit = '';
    new Setting(this.contentEl).setName('Fruit').setDesc('Typing suggests.').addText((text) => {
      text.setPlaceholder('Any').onChange((value) => (fruit = value));
      new FruitSuggest(this.app, text.inputEl);
    });
    new Setting(this.contentEl).setName('Colour').addDropdown((dropdown) => dropdown.addOptions({ red: 'Red', blue: 'Blue' }));
    new Setting(this.contentEl).setName('Loud').addToggle((toggle) => toggle.setTooltip('Loud'));
    new Setting(this.contentEl).addButton((button) => button.setButtonText('Create').setCta().onClick(() => {
      new Notice(`Created ${fruit}`);
      this.close();
    }));
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
