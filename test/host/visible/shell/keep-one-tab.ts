import type { HostLeaf } from '../../behaviour/host-leaf';
import { ItemView } from 'obsidian-test-mocks/obsidian';
import type { VisibleApp } from '../visible-app';

const actions: readonly (readonly [title: string, command: string])[] = [
  ['Create new note (Ctrl + N)', 'file-explorer:new-file'],
  ['Go to file (Ctrl + O)', 'switcher:open'],
  ['Close', 'workspace:close'],
];

function fill(app: VisibleApp, leaf: HostLeaf): void {
  const { view } = leaf;
  if (!(view instanceof ItemView) || view.getViewType() !== 'empty' || view.contentEl.childElementCount > 0) return;
  const state = view.contentEl.createDiv('empty-state');
  state.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
  for (const [title, command] of actions) {
    state.createDiv({ cls: 'empty-state-action tappable', text: title }).addEventListener('click', () => app.shell__.commands.executeById(command));
  }
}

/** The main area always holds a tab, as in the app: an empty one with what to do next where there is no other. */
export function keepOneTab(app: VisibleApp): void {
  const update = (): void => {
    const leaves = app.workspace.leaves__('root');
    if (leaves.length === 0) app.workspace.getLeaf('tab');
    for (const leaf of leaves) fill(app, leaf);
  };
  app.workspace.on('layout-change', update);
}
