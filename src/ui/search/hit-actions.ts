import { Keymap, Menu, Notice } from 'obsidian';
import { fill } from '../../locales/fill';
import type { SearchServices } from './search-services';
import type { ShownHit } from './shown-hit';

/** What can be done with a result. */
export class HitActions {
  constructor(private readonly services: Pick<SearchServices, 'locale' | 'opener' | 'inserter'>) {}

  /** Does what the keys that were held ask for: open, open elsewhere, insert a link, insert the text. */
  choose(hit: ShownHit, event: KeyboardEvent | MouseEvent): void {
    if (event.shiftKey && !event.altKey) this.#insertLink(hit);
    else if (event.altKey && !Keymap.isModifier(event, 'Mod')) this.#insertText(hit);
    else void this.services.opener.open(hit, Keymap.isModEvent(event));
  }

  /** Offers the same to those without keys, and says why the result stands where it stands. */
  openMenu(hit: ShownHit, why: string, event: MouseEvent, close: () => void): void {
    const { locale: { words }, opener, inserter } = this.services;
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
    const target = inserter.target();
    if (target !== null) {
      add(fill(words.menu.insertLink, { note: target.file.basename }), 'link', () => this.#insertLink(hit));
      add(words.search.insertText, 'text-cursor-input', () => this.#insertText(hit));
    }
    menu.showAtMouseEvent(event);
  }

  #insertLink(hit: ShownHit): void {
    if (!this.services.inserter.insert(hit.path)) new Notice(this.services.locale.words.menu.noEditor);
  }

  #insertText(hit: ShownHit): void {
    const target = this.services.inserter.target();
    if (target === null) new Notice(this.services.locale.words.search.noEditor);
    else target.editor.replaceSelection(hit.text === '' ? hit.title : hit.text);
  }
}
