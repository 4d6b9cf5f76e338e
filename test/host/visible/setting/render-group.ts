import type { SettingDefinition, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { addListAffordances } from './list-affordances';
import { renderRow } from './render-row';
import type { RenderedRow } from './render-row';
import { isPage } from './setting-kind';
import type { AnyGroup } from './setting-kind';
import { SettingGroup } from './setting-group';
import { valueOf } from './setting-predicate';
import type { SettingTab } from './setting-tab';

/** What rows need from where they are drawn. */
export interface SettingsContext {
  readonly tab: SettingTab;
  readonly openPage: (page: SettingDefinitionPage) => void;
}

/** A drawn group, to be refreshed and cleaned up. */
export interface RenderedGroup {
  refresh(): void;
  cleanUp(): void;
}

function addSearch(definition: AnyGroup, group: SettingGroup, filter: (query: string) => void): void {
  const { search } = definition;
  if (!search) return;
  group.addSearch((component) => component.setPlaceholder(search.placeholder ?? '').onChange(filter));
}

function matches(definition: AnyGroup, item: SettingGroupItem, query: string): boolean {
  const match = definition.search?.match;
  if (!match || query === '' || isPage(item)) return true;
  const single: SettingDefinition = item;
  return !valueOf(single.searchable, true) || match(single, query);
}

function isList(definition: AnyGroup): definition is SettingDefinitionList {
  return definition.type === 'list';
}

/** Draws a group with its heading, search, buttons and rows. */
export function renderGroup(definition: AnyGroup, el: HTMLElement, context: SettingsContext): RenderedGroup {
  const group = new SettingGroup(el);
  let query = '';
  if (definition.heading) group.setHeading(definition.heading);
  if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
  const rows: RenderedRow[] = (definition.items ?? []).map((item, index) => renderRow(item, group, { ...context, index }));
  const refresh = (): void => {
    group.groupEl.toggle(valueOf(definition.visible, true));
    for (const row of rows) row.refresh(matches(definition, row.item, query));
  };
  addSearch(definition, group, (typed) => {
    query = typed;
    refresh();
  });
  for (const button of definition.extraButtons ?? []) group.addExtraButton((component) => void Reflect.apply(button, null, [component]));
  if (isList(definition)) addListAffordances(definition, group, rows.map((row) => row.settingEl));
  return { refresh, cleanUp: () => rows.forEach((row) => row.cleanUp()) };
}
