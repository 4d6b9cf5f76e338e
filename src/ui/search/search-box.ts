import { setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import { nameSilently } from '../text/name-silently';

/** What a search box tells its owner. */
export interface SearchBoxListener {
  readonly typed: (query: string) => void;
  readonly save: () => void;
}

/** The search box: its cursor stays there while the arrows walk the list below. */
export class SearchBox {
  /** Around the box; what is offered while one types hangs below it. */
  readonly el: HTMLElement;
  readonly inputEl: HTMLInputElement;
  readonly #saveEl: HTMLButtonElement;

  constructor(parentEl: HTMLElement, { search, save }: Words, listener: SearchBoxListener) {
    this.el = parentEl.createDiv('pml-search-box');
    setIcon(this.el.createSpan({ cls: 'pml-search-icon', attr: { 'aria-hidden': 'true' } }), 'search');
    this.inputEl = this.el.createEl('input', { type: 'text', cls: 'pml-search-input', placeholder: search.placeholder, attr: { enterkeyhint: 'search' } });
    nameSilently(this.inputEl, search.title);
    this.#saveEl = this.el.createEl('button', { cls: 'clickable-icon pml-search-save', attr: { type: 'button', 'aria-label': save.action } });
    setIcon(this.#saveEl, 'bookmark-plus');
    this.inputEl.addEventListener('input', () => listener.typed(this.inputEl.value));
    this.#saveEl.addEventListener('click', () => listener.save());
  }

  /** Shows a query that was not typed here. */
  show(query: string): void {
    if (this.inputEl.value !== query) this.inputEl.value = query;
  }

  /** There is something to save, or not. */
  allowSaving(allowed: boolean): void {
    this.#saveEl.toggleClass('pml-hidden', !allowed);
  }

  /** Says which line of which list the arrows have reached. */
  pointAt(listId: string, activeId: string | null): void {
    this.inputEl.setAttrs({ 'aria-controls': listId, 'aria-expanded': String(activeId !== null) });
    if (activeId === null) this.inputEl.removeAttribute('aria-activedescendant');
    else this.inputEl.setAttr('aria-activedescendant', activeId);
  }
}
