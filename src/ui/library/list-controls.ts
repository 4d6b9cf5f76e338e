import type { Component } from 'obsidian';
import type { VirtualList } from '../virtual-list/virtual-list';
import type { LibraryIntents } from './library-intents';
import type { ItemRow, Row } from './row';

/** How many rows a page key moves. */
const page = 8;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Number.MAX_SAFE_INTEGER, End: Number.MAX_SAFE_INTEGER,
};

/** Connects pointer and keyboard with a list: open, open in a tab, menu, preview, walk. */
export function attachListControls(owner: Component, list: VirtualList<Row>, intents: LibraryIntents): void {
  const itemOf = (event: UIEvent): ItemRow | null => asItem(list.rowOf(event));
  const on = <Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => void): void =>
    owner.registerDomEvent(list.el, type, listener);
  on('click', (event) => openFrom(event));
  on('auxclick', (event) => {
    if (event.button === 1) openFrom(event);
  });
  on('contextmenu', (event) => {
    const row = itemOf(event) ?? asItem(list.active);
    const el = row === null ? null : list.elementOf(row);
    if (row === null || el === null) return;
    event.preventDefault();
    list.choose(row);
    intents.openRowMenu(row, event, el);
  });
  on('mouseover', (event) => {
    const row = itemOf(event);
    const el = row === null ? null : list.elementOf(row);
    if (row !== null && el !== null) intents.previewRow(row, event, el);
  });
  on('keydown', (event) => walk(event));

  function openFrom(event: MouseEvent): void {
    const row = itemOf(event);
    if (row === null) return;
    list.choose(row);
    const target = event.targetNode;
    const el = target?.instanceOf(Element) === true ? target : null;
    const link = el?.closest('[data-link]')?.getAttribute('data-link') ?? null;
    if (link !== null) intents.openLink(row, link, event);
    else if (el?.closest('.pml-row-fix')) intents.fixRow(row);
    else intents.openRow(row, event);
  }

  function walk(event: KeyboardEvent): void {
    const step = steps[event.key];
    const row = asItem(list.active);
    if (step !== undefined) list.move(step);
    else if (event.key === '.' && (event.ctrlKey || event.metaKey) && row !== null) intents.fixRow(row);
    else if (event.key === 'Enter' && row !== null) intents.openRow(row, event);
    else if (!isLetter(event) || !list.type(event.key, event.timeStamp)) return;
    event.preventDefault();
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
}

const asItem = (row: Row | null): ItemRow | null => (row?.type === 'item' ? row : null);
