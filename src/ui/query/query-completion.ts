import { Component, Scope } from 'obsidian';
import type { Keymap } from 'obsidian';
import type { CompletionOffer, CompletionRow } from './completion-row';

/** The box that is completed and what surrounds it. */
export interface CompletionPlace {
  readonly inputEl: HTMLInputElement;
  /** The positioned element below which the list hangs. */
  readonly aroundEl: HTMLElement;
  readonly keymap: Pick<Keymap, 'pushScope' | 'popScope'>;
  /** The keys that work while nothing is offered; they go on working where the list has no use for them. */
  readonly scope: Scope;
  readonly listName: string;
}

/** Where the offers come from; `asked` when the person wants to see what there is. */
export interface CompletionSource {
  offer(query: string, cursor: number, asked: boolean): CompletionOffer | null;
  /** Called when the list has gone, so that the box can point at what it controls otherwise. */
  closed?(): void;
  /** Id of a list that the box controls all the time. */
  listBelow?(): string;
}

let lists = 0;

/**
 * Offers operators and values below a search box while one types. Tab or a click takes one, Enter too where a value is awaited; Escape
 * puts the list away first. Words on their way through an input method are left alone.
 */
export class QueryCompletion extends Component {
  readonly #listEl: HTMLElement;
  readonly #scope: Scope;
  #offer: CompletionOffer | null = null;
  #active = -1;

  constructor(private readonly place: CompletionPlace, private readonly source: CompletionSource) {
    super();
    lists += 1;
    this.#listEl = createDiv({ cls: 'pml-completions', attr: { role: 'listbox', id: `pml-completions-${String(lists)}`, 'aria-label': place.listName } });
    this.#scope = new Scope(place.scope);
    this.#registerKeys();
  }

  get isOpen(): boolean {
    return this.#offer !== null;
  }

  override onload(): void {
    const { inputEl } = this.place;
    inputEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
    this.registerDomEvent(inputEl, 'input', (event) => {
      if (!('isComposing' in event) || event.isComposing !== true) this.#ask(false);
    });
    this.registerDomEvent(inputEl, 'compositionend', () => this.#ask(false));
    this.registerDomEvent(inputEl, 'blur', () => this.close());
    this.registerDomEvent(inputEl, 'click', () => this.#follow());
    this.registerDomEvent(inputEl, 'keydown', (event) => {
      if (event.key !== 'ArrowDown' || !event.altKey || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#ask(true);
    });
    this.registerDomEvent(inputEl, 'keyup', (event) => {
      if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) this.#follow();
    });
    this.registerDomEvent(this.#listEl, 'mousedown', (event) => event.preventDefault());
  }

  override onunload(): void {
    this.close();
  }

  /** Puts the list away. */
  close(): void {
    if (this.#offer === null) return;
    this.#offer = null;
    this.place.keymap.popScope(this.#scope);
    this.#listEl.remove();
    const { inputEl } = this.place;
    inputEl.setAttr('aria-expanded', 'false');
    inputEl.removeAttribute('aria-controls');
    inputEl.removeAttribute('aria-activedescendant');
    this.source.closed?.();
  }

  #registerKeys(): void {
    const take = (): false | undefined => (this.#accept(Math.max(this.#active, 0)) ? false : undefined);
    this.#scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.#scope.register([], 'Tab', take);
    this.#scope.register([], 'Enter', () => (this.#active < 0 ? undefined : take()));
    this.#scope.register([], 'ArrowDown', () => this.#move(1));
    this.#scope.register([], 'ArrowUp', () => this.#move(-1));
  }

  /** Moves within the list where it is awaited; otherwise the arrows belong to what is below the box. */
  #move(step: number): false | undefined {
    const count = this.#offer?.rows.length ?? 0;
    if (this.#active < 0) {
      this.close();
      return undefined;
    }
    this.#choose((this.#active + step + count) % count);
    return false;
  }

  #ask(asked: boolean): void {
    const { inputEl } = this.place;
    if (inputEl.doc.activeElement !== inputEl) return;
    const offer = this.source.offer(inputEl.value, inputEl.selectionStart ?? inputEl.value.length, asked);
    if (offer === null) this.close();
    else this.#open(asked ? { ...offer, awaited: true } : offer);
  }

  /** A moved cursor may stand in another word; it opens nothing by itself. */
  #follow(): void {
    if (this.isOpen) this.#ask(false);
  }

  #open(offer: CompletionOffer): void {
    const { inputEl, aroundEl, keymap } = this.place;
    if (!this.isOpen) keymap.pushScope(this.#scope);
    this.#offer = offer;
    this.#listEl.empty();
    offer.rows.forEach((row, place) => this.#draw(row, place, offer.awaited));
    aroundEl.append(this.#listEl);
    const below = this.source.listBelow?.();
    inputEl.setAttrs({ 'aria-expanded': 'true', 'aria-controls': below === undefined ? this.#listEl.id : `${this.#listEl.id} ${below}` });
    this.#choose(offer.awaited ? 0 : -1);
  }

  #draw(row: CompletionRow, place: number, awaited: boolean): void {
    const el = this.#listEl.createDiv({ cls: 'pml-completion', attr: { role: 'option', id: `${this.#listEl.id}-${String(place)}`, 'aria-selected': 'false' } });
    el.createSpan({ cls: 'pml-completion-label', text: row.label });
    if (row.note !== '') el.createSpan({ cls: 'pml-completion-note', text: row.note });
    el.addEventListener('click', () => this.#accept(place));
    if (place === 0 && !awaited) el.createEl('kbd', { cls: 'pml-key', text: 'Tab', attr: { 'aria-hidden': 'true' } });
  }

  #choose(place: number): void {
    this.#active = place;
    Array.from(this.#listEl.children).forEach((el, index) => el.setAttr('aria-selected', String(index === place)));
    const { inputEl } = this.place;
    if (place < 0) inputEl.removeAttribute('aria-activedescendant');
    else inputEl.setAttr('aria-activedescendant', `${this.#listEl.id}-${String(place)}`);
    this.#listEl.children[place]?.scrollIntoView({ block: 'nearest' });
  }

  #accept(place: number): boolean {
    const { inputEl } = this.place;
    const row = this.#offer?.rows[place];
    if (this.#offer === null || row === undefined) return false;
    const { from, to } = this.#offer;
    const rest = inputEl.value.slice(to);
    // An operator waits for its value; after a value the next word begins.
    const text = row.text.endsWith(':') || rest.startsWith(' ') ? row.text : `${row.text} `;
    inputEl.value = `${inputEl.value.slice(0, from)}${text}${rest}`;
    inputEl.setSelectionRange(from + text.length, from + text.length);
    this.close();
    inputEl.focus();
    inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
}
