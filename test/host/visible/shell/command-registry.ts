import type { Command } from 'obsidian';
import { MarkdownView } from 'obsidian-test-mocks/obsidian';
import type { VisibleApp } from '../visible-app';

/** The app's commands and the plugins', as the palette and the hotkeys see them. */
export class CommandRegistry {
  private readonly builtIn = new Map<string, Command>();

  constructor(private readonly app: VisibleApp) {}

  /** Adds a command of the app itself. */
  add(command: Command): void {
    this.builtIn.set(command.id, command);
  }

  /** The commands that can be run now: those with a check that says yes. */
  available(): Command[] {
    return this.all().filter((command) => this.canRun(command));
  }

  all(): Command[] {
    return [...this.builtIn.values(), ...this.app.registry__.commands.values()];
  }

  /** Runs a command by its id; false where it does not exist or cannot run now. */
  executeById(id: string): boolean {
    const command = this.all().find((candidate) => candidate.id === id);
    if (!command || !this.canRun(command)) return false;
    this.run(command);
    return true;
  }

  private canRun(command: Command): boolean {
    if (command.mobileOnly && !this.app.platform__.isMobile) return false;
    return this.answer(command, true);
  }

  /** Runs a command that can run. */
  run(command: Command): void {
    this.app.guard__(() => void this.answer(command, false));
  }

  /** Asks (`checking`) or runs the strongest callback that the command has; true where it can run. */
  private answer(command: Command, checking: boolean): boolean {
    const view = this.editorView();
    if (command.editorCheckCallback) return view !== null && command.editorCheckCallback(checking, view.editor.asOriginalType__(), view.asOriginalType7__()) === true;
    if (command.editorCallback) {
      if (view && !checking) void command.editorCallback(view.editor.asOriginalType__(), view.asOriginalType7__());
      return view !== null;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true;
    if (!checking) void command.callback?.();
    return command.callback !== undefined;
  }

  private editorView(): MarkdownView | null {
    const view = this.app.workspace.activeLeaf?.view;
    return view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
  }
}
