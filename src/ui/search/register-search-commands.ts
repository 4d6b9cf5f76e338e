import { Notice } from 'obsidian';
import type { Plugin } from 'obsidian';
import { RecentSearches } from '../../application/recent-searches';
import type { InterfaceServices } from '../interface-services';

/** Registers the commands of the search; ids never change, since people bind keys to them. */
export function registerSearchCommands(plugin: Plugin, { device, locale }: Pick<InterfaceServices, 'device' | 'locale'>, search: () => void): void {
  const { words } = locale;
  plugin.addCommand({ id: 'search', name: words.commands.search, callback: () => search() });
  plugin.addCommand({
    id: 'clear-recent-searches',
    name: words.search.clearRecent,
    callback: () => {
      new RecentSearches(device).clear();
      new Notice(words.search.recentCleared);
    },
  });
}
