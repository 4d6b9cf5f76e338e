import { Keymap, Menu } from 'obsidian';
import { fill } from '../../locales/fill';
import { ItemInsertion } from '../item-actions/item-insertion';
import type { InsertableRow } from '../item-actions/item-insertion';
import { itemKey } from '../library/item-row';
import type { SearchServices } from './search-services';
import type { ShownHit } from './shown-hit';

/** What can be done with a result. */
export class HitActions {
  readonly #insertion: ItemInsertion;

  constructor(private readonly services: SearchServices) {
    this.#insertion = new ItemInsertion(services);
  }

  /** Does what the keys that were held ask for: open, open elsewhere, insert a link, insert the text. */
  choose(hit: ShownHit, event: KeyboardEvent | MouseEvent): void {
    if (event.shiftKey && !event.altKey) this.#insertion.insertLink(insertableRow(hit));
    else if (event.altKey && !Keymap.isModifier(event, 'Mod')) this.#insertion.insertText(insertableRow(hit));
    else void this.services.opener.open(hit, Keymap.isModEvent(event));
  }

  /** Offers the same to those without keys, and says why the result stands where it stands. */
  openMenu(hit: ShownHit, why: string, event: MouseEvent, close: () => void): void {
    const { locale: { words }, opener } = this.services;
    const row = insertableRow(hit);
    const menu = new Menu();
    const add = (title: string, icon: string, run: () => void): void => {
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(() => {
        close();
        run();
      }));
    };
    if (why !== '') menu.addItem((item) => item.setTitle(why).setIsLabel(true));
    add(words.menu.open, 'file-text', () => void opener.open(hit, false));
    add(words.menu.openTab, 'file-plus', () => void opener.open(hit, 'tab'));
    const target = this.#insertion.target(row);
    if (target !== null) {
      add(fill(words.menu.insertLink, { note: target.file.basename }), 'between-horizontal-start', () => this.#insertion.insertLink(row));
      add(fill(words.itemActions.insertText, { note: target.file.basename }), 'text-quote', () => this.#insertion.insertText(row));
    }
    menu.showAtMouseEvent(event);
  }
}

function insertableRow({ path, line, title, text, note, item }: ShownHit): InsertableRow {
  const key = item === null ? `note:${path}` : itemKey(item, note);
  return { key, path, line, text: [{ text: text === '' ? title : text, marked: false }] };
}
