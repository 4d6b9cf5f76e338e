import type { SettingDefinitionList } from 'obsidian';
import { ExtraButtonComponent } from '../component/extra-button-component';
import type { SettingGroup } from './setting-group';

function addDelete(row: HTMLElement, remove: () => void): void {
  const control = row.querySelector<HTMLElement>('.setting-item-control') ?? row;
  new ExtraButtonComponent(control).setIcon('trash-2').setTooltip('Delete').onClick(remove);
  row.setAttribute('tabindex', '0');
  row.addEventListener('keydown', (event) => {
    if (event.target === row && (event.key === 'Delete' || event.key === 'Backspace')) remove();
  });
}

function addDrag(row: HTMLElement, index: number, reorder: (from: number, to: number) => void): void {
  row.draggable = true;
  row.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/x-setting-index', String(index)));
  row.addEventListener('dragover', (event) => event.preventDefault());
  row.addEventListener('drop', (event) => reorder(Number(event.dataTransfer?.getData('text/x-setting-index')), index));
}

/** Gives a list its add, delete, reorder and empty-state. */
export function addListAffordances(definition: SettingDefinitionList, group: SettingGroup, rows: readonly HTMLElement[]): void {
  const { addItem, emptyState, onDelete, onReorder } = definition;
  group.addClass('setting-list');
  if (addItem) {
    group.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl));
    });
  }
  if (rows.length === 0 && emptyState) group.listEl.createDiv('setting-list-empty').setText(emptyState);
  rows.forEach((row, index) => {
    if (onDelete) addDelete(row, () => onDelete(index));
    if (onReorder) addDrag(row, index, onReorder);
  });
}
