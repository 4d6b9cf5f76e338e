import type { SettingDefinitionItem } from 'obsidian';
import { isGroup, isPage } from './setting-kind';
import type { SettingTab } from './setting-tab';
import { valueOf } from './setting-predicate';

/** A setting that the search found: its tab, and the names of the pages that lead to it, its own name last. */
export interface FoundSetting {
  readonly tab: SettingTab;
  readonly path: readonly string[];
}

function textOf(desc: string | DocumentFragment | undefined): string {
  return typeof desc === 'string' ? desc : desc?.textContent ?? '';
}

function search(items: readonly SettingDefinitionItem[], words: readonly string[], above: readonly string[]): string[][] {
  return items.flatMap((item) => {
    if (!valueOf(item.visible, true)) return [];
    if (isGroup(item)) return search(item.items ?? [], words, above);
    const path = [...above, item.name];
    const below = isPage(item) ? search(item.items ?? [], words, path) : [];
    const searchable = isPage(item) || valueOf(item.searchable, true);
    const aliases = isPage(item) ? [] : item.aliases ?? [];
    const text = [item.name, textOf(item.desc), ...aliases].join(' ').toLowerCase();
    return searchable && words.every((word) => text.includes(word)) ? [path, ...below] : below;
  });
}

/** The declarative settings whose name, description or aliases hold every word. */
export function findSettings(tabs: readonly SettingTab[], query: string): FoundSetting[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return tabs.flatMap((tab) => search(tab.settingItems, words, []).map((path) => ({ tab, path })));
}
