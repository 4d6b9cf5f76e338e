import { Component, SearchComponent, setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import type { Locale } from '../../locales/locale';
import { nameSilently } from '../text/name-silently';
import { attachItemControls } from '../item-actions/attach-item-controls';
import { drawQueryStatus } from '../query/draw-query-status';
import { VirtualList } from '../virtual-list/virtual-list';
import { drawCard } from './draw-card';
import { drawEmpty } from './draw-empty';
import { drawFilters } from './draw-filters';
import { drawRow } from './draw-row';
import { drawTabs, walkTabs } from './draw-tabs';
import { FilterPanel } from './filter-panel';
import type { LibraryIntents } from './library-intents';
import type { LibraryModel } from './library-model';
import { attachListControls } from './list-controls';
import { rowLabel } from './row-label';
import type { Row } from './row';
import { Slot } from './slot';

/** Heights to count with before a row was drawn, in pixels. */
const estimates: Readonly<Record<Row['type'], number>> = { group: 36, item: 72 };

let screens = 0;

/** The sidebar's elements. Built once; afterwards only what changed is drawn anew. */
export class LibraryScreen extends Component {
  readonly list: VirtualList<Row>;
  private readonly words: Words;
  readonly #search: SearchComponent;
  readonly #searchEl: HTMLElement;
  readonly #tabs: Slot<Pick<LibraryModel, 'segment' | 'counts'>>;
  readonly #progress: Slot<string | null>;
  readonly #filters: Slot<LibraryModel['filters']>;
  readonly #status: Slot<LibraryModel['status']>;
  readonly #card: Slot<LibraryModel['card']>;
  readonly #empty: Slot<LibraryModel['empty']>;
  readonly #scroller: HTMLElement;
  readonly #panel: FilterPanel;

  constructor(el: HTMLElement, locale: Locale, private readonly intents: LibraryIntents) {
    super();
    const { words } = locale;
    this.words = words;
    el.addClass('pml-library');
    const head = el.createDiv('pml-head');
    this.#searchEl = head.createDiv('pml-search');
    this.#search = this.#buildSearch(this.#searchEl);
    const tabs = head.createDiv({ cls: 'pml-tabs', attr: { role: 'tablist', 'data-ignore-swipe': 'true' } });
    nameSilently(tabs, words.view.segments.label);
    tabs.addEventListener('keydown', (event) => walkTabs(tabs, event));
    this.#tabs = new Slot(tabs, (model, slot) => drawTabs(model, slot, words, intents));
    this.#panel = this.addChild(new FilterPanel(el.createDiv(), locale, {
      toggle: (value) => intents.toggleFilter(value),
      clear: () => intents.clearFilters(),
      close: () => intents.toggleFilters(false),
    }));
    const scroller = el.createDiv('pml-scroller');
    this.#scroller = scroller;
    this.#progress = new Slot(scroller.createDiv({ cls: 'pml-progress', attr: { role: 'status' } }), (text, slot) => {
      slot.toggleClass('pml-hidden', text === null);
      slot.setText(text ?? '');
    });
    this.#filters = new Slot(scroller.createDiv('pml-filters'), (model, slot) => drawFilters(model, slot, words, intents));
    this.#status = new Slot(scroller.createDiv({ cls: 'pml-status', attr: { role: 'status' } }), (model, slot) => drawQueryStatus(model, slot, words, intents.query));
    this.#card = new Slot(scroller.createDiv('pml-card-slot'), (model, slot) => drawCard(model, slot, intents));
    this.#empty = new Slot(scroller.createDiv('pml-empty'), (model, slot) => drawEmpty(model, slot, intents));
    this.list = this.addChild(this.#buildList(scroller));
  }

  override onload(): void {
    attachItemControls(this, this.list, this.intents.items, (row, event, el) => this.intents.openRowMenu(row, event, el));
    attachListControls(this, this.list, this.intents);
  }

  /** Shows the model; whoever is scrolling, typing or walking with the keys keeps their place. */
  show(model: LibraryModel, query: string): void {
    if (this.#search.getValue() !== query) this.#search.setValue(query);
    this.#tabs.show({ segment: model.segment, counts: model.counts });
    this.#progress.show(model.progress);
    this.#filters.show(model.filters);
    this.#status.show(model.status);
    this.#card.show(model.card);
    this.#scroller.toggleClass('pml-hidden', model.filterPanel !== null);
    this.#panel.show(model.filterPanel);
    this.#empty.show(model.empty);
    this.list.el.toggleClass('pml-hidden', model.rows.length === 0);
    this.list.setRows(model.rows);
  }

  /** The search box, and what stands around it. */
  get searchBox(): { readonly inputEl: HTMLInputElement; readonly aroundEl: HTMLElement } {
    return { inputEl: this.#search.inputEl, aroundEl: this.#searchEl };
  }

  /** Puts the cursor into the search box. */
  focusSearch(): void {
    this.#search.inputEl.focus();
  }

  /** Puts the focus on the button that opens the filters. */
  focusFilters(): void {
    this.#filters.el.querySelector<HTMLElement>('.pml-filter-add')?.focus();
  }

  #buildSearch(el: HTMLElement): SearchComponent {
    const search = new SearchComponent(el)
      .setPlaceholder(this.words.view.searchPlaceholder)
      .onChange((query) => this.intents.change({ query }));
    // A box with completions cannot be of the type `search`.
    search.inputEl.setAttrs({ type: 'text', spellcheck: 'false' });
    nameSilently(search.inputEl, this.words.view.searchPlaceholder);
    search.inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || event.altKey || event.isComposing) return;
      event.preventDefault();
      this.list.el.focus();
      if (this.list.active === null) this.list.move(1);
    });
    const options = el.createEl('button', {
      cls: 'clickable-icon pml-search-options',
      attr: { type: 'button', 'aria-label': this.words.view.options, 'aria-haspopup': 'menu' },
    });
    setIcon(options, 'list-filter');
    options.addEventListener('click', (event) => this.intents.openOptionsMenu(event));
    return search;
  }

  #buildList(scroller: HTMLElement): VirtualList<Row> {
    screens += 1;
    const el = scroller.createDiv({
      cls: 'pml-list',
      attr: { role: 'listbox', tabindex: 0, id: `pml-list-${String(screens)}` },
    });
    nameSilently(el, this.words.view.list);
    return new VirtualList<Row>(scroller, el, {
      isOption: (row) => row.type === 'item',
      draw: (row, rowEl) => drawRow(row, rowEl, this.words),
      label: (row) => (row.type === 'item' ? rowLabel(row) : row.label),
      estimate: (row) => estimates[row.type],
    });
  }
}
