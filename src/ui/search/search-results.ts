import { setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import { nameSilently } from '../text/name-silently';
import { drawHit } from './draw-hit';
import type { EntryGroup, SearchEntry } from './search-model';

/** What a list of results tells its owner. */
export interface ResultListener {
  readonly choose: (entry: SearchEntry, event: MouseEvent) => void;
  /** The active entry is another now. */
  readonly moved: () => void;
  readonly openMenu: (entry: SearchEntry, event: MouseEvent) => void;
}

let lists = 0;

/** The lines below the search box. The cursor stays in the box; one line is active, by arrow key or pointer. */
export class SearchResults {
  readonly el: HTMLElement;
  #entries: readonly SearchEntry[] = [];
  #rows: readonly HTMLElement[] = [];
  #active = 0;

  constructor(parentEl: HTMLElement, private readonly words: Words, private readonly listener: ResultListener) {
    lists += 1;
    this.el = parentEl.createDiv({ cls: 'pml-results', attr: { role: 'listbox', id: `pml-results-${String(lists)}` } });
    nameSilently(this.el, words.search.results);
  }

  /** The line that Enter takes; null where there is none. */
  get active(): SearchEntry | null {
    return this.#entries[this.#active] ?? null;
  }

  /** The id of the active line's element; null where there is none. */
  get activeId(): string | null {
    return this.#rows[this.#active]?.id ?? null;
  }

  /** Shows other lines; the active one stays active where it is among them and `keep` is set, else it is the first. */
  show(groups: readonly EntryGroup[], keep: boolean): void {
    const key = keep ? this.active?.key : undefined;
    this.el.empty();
    this.#entries = groups.flatMap(({ entries }) => entries);
    this.#rows = groups.flatMap((group, place) => this.#drawGroup(group, `${this.el.id}-group-${String(place)}`));
    this.#rows.forEach((row, place) => this.#connect(row, place));
    this.#activate(Math.max(0, this.#entries.findIndex((entry) => entry.key === key)), key !== undefined);
    if (key === undefined) this.el.scrollTop = 0;
  }

  /** Makes another line active; beyond either end it starts again at the other. */
  move(step: number): void {
    const count = this.#rows.length;
    if (count > 0) this.#activate((this.#active + step + count) % count, true);
  }

  /** Makes a line a page away active, no further than the ends. */
  movePage(step: number): void {
    this.#activate(Math.max(0, Math.min(this.#active + step, this.#rows.length - 1)), true);
  }

  #drawGroup({ heading, entries }: EntryGroup, id: string): HTMLElement[] {
    if (heading === null) return entries.map((entry) => this.#draw(entry, this.el));
    const el = this.el.createDiv({ attr: { role: 'group', 'aria-labelledby': id } });
    el.createDiv({ cls: 'pml-results-heading', text: heading, attr: { id, role: 'presentation' } });
    return entries.map((entry) => this.#draw(entry, el));
  }

  #draw(entry: SearchEntry, parentEl: HTMLElement): HTMLElement {
    const el = parentEl.createDiv({ cls: 'pml-result', attr: { role: 'option', 'aria-selected': 'false' } });
    if (entry.type === 'hit') drawHit(entry.row, el, this.words);
    else {
      el.addClass('pml-result-search');
      setIcon(el.createSpan({ cls: 'pml-icon pml-tone-plain', attr: { 'aria-hidden': 'true' } }), entry.icon);
      el.createSpan({ cls: 'pml-result-name', text: entry.name });
      if (entry.type === 'search' && entry.search.query !== entry.name) el.createSpan({ cls: 'pml-result-query', text: entry.search.query });
    }
    return el;
  }

  #connect(row: HTMLElement, place: number): void {
    row.id = `${this.el.id}-${String(place)}`;
    const entry = this.#entries[place];
    if (entry === undefined) return;
    row.addEventListener('mousemove', () => {
      if (place !== this.#active) this.#activate(place, false);
    });
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', (event) => this.listener.choose(entry, event));
    row.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.listener.choose(entry, event);
    });
    row.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.#activate(place, false);
      this.listener.openMenu(entry, event);
    });
  }

  #activate(place: number, scroll: boolean): void {
    this.#rows[this.#active]?.setAttr('aria-selected', 'false');
    this.#active = place;
    const row = this.#rows[place];
    row?.setAttr('aria-selected', 'true');
    if (scroll) row?.scrollIntoView({ block: 'nearest' });
    this.listener.moved();
  }
}
