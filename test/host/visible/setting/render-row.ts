import type { SettingDefinition, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { addControl } from './add-control';
import type { SettingsContext } from './render-group';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';
import { isPage } from './setting-kind';
import { setIcon } from '../dom/icons';
import { valueOf } from './setting-predicate';

/** A drawn row. */
export interface RenderedRow {
  readonly item: SettingGroupItem;
  readonly settingEl: HTMLElement;
  /** Applies `visible` and `disabled`; the group's search has its say in `found`. */
  refresh(found: boolean): void;
  cleanUp(): void;
}

type RowContext = SettingsContext & { readonly index: number };

function makeClickable(el: HTMLElement, action: () => void): void {
  el.addClass('mod-action', 'tappable');
  el.setAttribute('tabindex', '0');
  el.setAttribute('role', 'button');
  el.addEventListener('click', action);
  el.addEventListener('keydown', (event) => {
    if (event.target === el && (event.key === 'Enter' || event.key === ' ')) action();
  });
}

function fillPage(setting: Setting, page: SettingDefinitionPage, context: RowContext): void {
  const value = valueOf<string>(page.displayValue, '');
  const status = valueOf<'warning' | null>(page.status, null);
  if (value || status) setting.addDisplayValue((component) => component.setValue(value).setStatus(status));
  setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
  makeClickable(setting.settingEl, () => context.openPage(page));
}

function fillSingle(setting: Setting, group: SettingGroup, definition: SettingDefinition, context: RowContext): (() => void) | null {
  const { action } = definition;
  if (action) {
    makeClickable(setting.settingEl, () => action(setting.settingEl, context.index));
    return null;
  }
  if (definition.control) addControl(setting, definition.control, context.tab);
  if (!definition.render) return null;
  const cleanUp: unknown = Reflect.apply(definition.render, definition, [setting, group]);
  return typeof cleanUp === 'function' ? () => void Reflect.apply(cleanUp, null, []) : null;
}

function disabledOf(item: SettingGroupItem): boolean | (() => boolean) | undefined {
  if (isPage(item)) return undefined;
  return item.control ? item.control.disabled : item.action ? item.disabled : undefined;
}

/** Draws one row: a control, an action, a link to a page, or whatever its definition renders. */
export function renderRow(item: SettingGroupItem, group: SettingGroup, context: RowContext): RenderedRow {
  const setting = new Setting(group.listEl);
  setting.setName(item.name);
  const { desc } = item;
  if (desc) setting.setDesc(typeof desc === 'string' ? desc : document.importNode(desc, true));
  const cleanUp = isPage(item) ? fillPage(setting, item, context) ?? null : fillSingle(setting, group, item, context);
  return {
    item,
    settingEl: setting.settingEl,
    refresh: (found) => {
      setting.settingEl.toggle(found && valueOf(item.visible, true));
      const disabled = disabledOf(item);
      if (disabled !== undefined) setting.setDisabled(valueOf(disabled, false));
    },
    cleanUp: () => cleanUp?.(),
  };
}
