import { Keymap, Platform } from 'obsidian';
import type { Component } from 'obsidian';
import type { ItemRow, Row } from '../library/row';
import type { VirtualList } from '../virtual-list/virtual-list';
import type { RowActions } from './row-actions';

type OpenMenu = (row: ItemRow, event: MouseEvent | KeyboardEvent, el: HTMLElement) => void;

/**
 * Lets rows of a list be dragged into a note, inserted and copied by keys, and gives their menu to the finger and to a keyboard without
 * menu key. To be attached before the list's other controls.
 */
export function attachItemControls(owner: Component, list: VirtualList<Row>, actions: RowActions, openMenu: OpenMenu): void {
  const itemOf = (event: UIEvent): ItemRow | null => asItem(list.rowOf(event));
  owner.registerDomEvent(list.el, 'pointerover', (event) => {
    const row = event.pointerType === 'mouse' ? itemOf(event) : null;
    if (row !== null) list.elementOf(row)?.setAttr('draggable', 'true');
  });
  owner.registerDomEvent(list.el, 'dragstart', (event) => {
    const row = itemOf(event);
    if (row === null || event.dataTransfer === null) return;
    event.dataTransfer.setData('text/plain', actions.dragText(row, event.altKey));
    event.dataTransfer.effectAllowed = 'copyLink';
  });
  owner.registerDomEvent(list.el, 'click', (event) => {
    const row = itemOf(event);
    const isMore = event.targetNode?.instanceOf(Element) === true && event.targetNode.closest('.pml-row-more') !== null;
    const el = row === null || !isMore ? null : list.elementOf(row);
    if (row === null || el === null) return;
    event.stopImmediatePropagation();
    list.choose(row);
    openMenu(row, event, el);
  });
  owner.registerDomEvent(list.el, 'keydown', (event) => {
    const row = asItem(list.active);
    const el = row === null ? null : list.elementOf(row);
    if (row === null || el === null || !act(event, row, el)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  function act(event: KeyboardEvent, row: ItemRow, el: HTMLElement): boolean {
    const isMod = Keymap.isModifier(event, 'Mod');
    const key = event.key.toLowerCase();
    if (key === 'enter' && event.shiftKey && !isMod) (event.altKey ? actions.insertText : actions.insertLink)(row);
    else if (isMod && !event.altKey && event.code === 'KeyC') void (event.shiftKey ? actions.copyLink : actions.copyText)(row, el);
    // Elsewhere the app makes a contextmenu event of these keys.
    else if (Platform.isMacOS && key === 'f10' && event.shiftKey) openMenu(row, event, el);
    else return false;
    return true;
  }
}

const asItem = (row: Row | null): ItemRow | null => (row?.type === 'item' ? row : null);
