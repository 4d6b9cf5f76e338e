import type { SettingDefinitionItem, SettingDefinitionGroup, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from 'obsidian';

/** A group or list of settings, as against a single one. */
export type AnyGroup = SettingDefinitionGroup | SettingDefinitionList;

/** Whether the item holds others under a heading. */
export function isGroup(item: SettingDefinitionItem): item is AnyGroup {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

/** Whether the item leads to a page of its own. */
export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** Items as groups: loose neighbours share a group without a heading. */
export function asGroups(items: readonly SettingDefinitionItem[]): AnyGroup[] {
  const groups: AnyGroup[] = [];
  let loose: SettingGroupItem[] | null = null;
  for (const item of items) {
    if (isGroup(item)) {
      groups.push(item);
      loose = null;
    } else if (loose) {
      loose.push(item);
    } else {
      loose = [item];
      groups.push({ type: 'group', items: loose });
    }
  }
  return groups;
}
