import type { Command } from 'obsidian';
import { freeName } from './file-menu';
import { MarkdownView } from 'obsidian-test-mocks/obsidian';
import { QuickSwitcher } from './quick-switcher';
import { setDark } from './appearance';
import type { VisibleApp } from '../visible-app';

async function newNote(app: VisibleApp): Promise<void> {
  const file = await app.vault.create(freeName(app, '/', '.md'), '');
  await app.workspace.getLeaf(false).openFile(file);
}

async function toggleReading(view: MarkdownView): Promise<void> {
  await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), mode: view.getMode() === 'source' ? 'preview' : 'source' } });
}

function activeNote(app: VisibleApp): MarkdownView | null {
  const view = app.workspace.activeLeaf?.view;
  return view instanceof MarkdownView ? view : null;
}

function whenNoteIsOpen(app: VisibleApp, action: (view: MarkdownView) => unknown): (checking: boolean) => boolean {
  return (checking) => {
    const view = activeNote(app);
    if (view && !checking) void action(view);
    return view !== null;
  };
}

/** The commands that the app itself brings. */
export function addAppCommands(app: VisibleApp): void {
  const { workspace, shell__: shell } = app;
  const commands: Command[] = [
    { id: 'command-palette:open', name: 'Command palette: Open command palette', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => shell.openPalette() },
    { id: 'switcher:open', name: 'Quick switcher: Open quick switcher', hotkeys: [{ modifiers: ['Mod'], key: 'o' }], callback: () => new QuickSwitcher(app).open() },
    { id: 'app:open-settings', name: 'Open settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => shell.openSettings() },
    { id: 'file-explorer:new-file', name: 'Create new note', hotkeys: [{ modifiers: ['Mod'], key: 'n' }], callback: () => app.report__(newNote(app)) },
    { id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() },
    { id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() },
    { id: 'theme:use-dark', name: 'Use dark mode', callback: () => setDark(app, true) },
    { id: 'theme:use-light', name: 'Use light mode', callback: () => setDark(app, false) },
    { id: 'markdown:toggle-preview', name: 'Toggle reading view', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: whenNoteIsOpen(app, toggleReading) },
    { id: 'editor:save-file', name: 'Save current file', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: whenNoteIsOpen(app, (view) => view.save()) },
    { id: 'workspace:close', name: 'Close current tab', checkCallback: (checking) => {
      const leaf = workspace.getMostRecentLeaf();
      if (leaf && !checking) leaf.detach();
      return leaf !== null;
    } },
  ];
  for (const command of commands) shell.commands.add(command);
}
