import type { Command } from 'obsidian';
import { FuzzySuggestModal } from '../suggest/fuzzy-suggest-modal';
import type { CommandRegistry } from './command-registry';
import type { VisibleApp } from '../visible-app';

/** All commands that can run now, by name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: VisibleApp, private readonly commands: CommandRegistry) {
    super(app);
    this.modalEl.addClass('command-palette');
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getItems(): Command[] {
    return this.commands.available();
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    this.commands.run(command);
  }
}
