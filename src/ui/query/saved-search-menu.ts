import type { Menu } from 'obsidian';
import type { SavedSearch } from '../../application/saved-search';
import type { Words } from '../../locales/en';

/** What the menu does with saved searches. */
export interface SavedSearchIntents {
  readonly run: (search: SavedSearch) => void;
  /** Saves what is being searched for; null where nothing is. */
  readonly save: (() => void) | null;
}

/** Offers the saved searches, and to save the one at hand. */
export function addSavedSearches(menu: Menu, searches: readonly SavedSearch[], { save: words }: Words, { run, save }: SavedSearchIntents): void {
  if (searches.length === 0 && save === null) return;
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(words.menu).setIsLabel(true));
  for (const search of searches) menu.addItem((item) => item.setTitle(search.name).setIcon('bookmark').onClick(() => run(search)));
  if (save !== null) menu.addItem((item) => item.setTitle(words.action).setIcon('bookmark-plus').onClick(save));
}
