import type { Plugin } from 'obsidian';
import type { Locale } from '../../locales/locale';
import { libraryViewType } from './library-view';

/** Registers what opens the library elsewhere than in the sidebar: every pane keeps its own search, filters and order. */
export function registerLibraryCommands(plugin: Plugin, locale: Locale): void {
  const { workspace } = plugin.app;
  plugin.addCommand({
    id: 'open-library-tab',
    name: locale.words.view.openInTab,
    callback: () => void workspace.getLeaf('tab').setViewState({ type: libraryViewType, active: true, state: { segment: 'guardrail' } }),
  });
}
