import { Component, SearchComponent } from 'obsidian';
import type { FacetName } from '../../domain/library/facet';
import type { Locale } from '../../locales/locale';
import { nameSilently } from '../text/name-silently';
import { drawFilterSections } from './draw-filter-sections';
import { narrowSections } from './filter-sections';
import type { FilterSection, FilterValue } from './filter-sections';
import { Slot } from './slot';

/** What the filter panel shows. */
export interface FilterPanelModel {
  readonly sections: readonly FilterSection[];
  /** How many items the filters leave. */
  readonly total: number;
  /** Whether there is anything to clear. */
  readonly filtered: boolean;
}

/** What can be done in the filter panel. */
export interface FilterPanelIntents {
  readonly toggle: (value: FilterValue) => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** The values of all facets with their counts, in the place of the list; typing narrows them. */
export class FilterPanel extends Component {
  #model: FilterPanelModel | null = null;
  readonly #unfolded = new Set<FacetName>();
  readonly #narrow: SearchComponent;
  readonly #sections: Slot<readonly FilterSection[]>;
  readonly #foot: Slot<Pick<FilterPanelModel, 'total' | 'filtered'>>;

  constructor(private readonly el: HTMLElement, private readonly locale: Locale, private readonly intents: FilterPanelIntents) {
    super();
    el.addClass('pml-filter-panel', 'pml-hidden');
    el.setAttr('role', 'group');
    nameSilently(el, locale.words.filters.title);
    this.#narrow = new SearchComponent(el.createDiv('pml-filter-narrow')).setPlaceholder(locale.words.filters.narrow).onChange(() => this.#draw());
    this.#narrow.inputEl.setAttrs({ type: 'search', spellcheck: 'false', 'aria-label': locale.words.filters.narrow });
    this.#sections = new Slot(el.createDiv('pml-filter-sections'), (sections, slot) => this.#drawSections(sections, slot));
    this.#foot = new Slot(el.createDiv('pml-filter-foot'), (model, slot) => this.#drawFoot(model, slot));
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'keydown', (event) => this.#walk(event));
  }

  /** Shows the values; null hides the panel. */
  show(model: FilterPanelModel | null): void {
    const opens = this.#model === null && model !== null;
    this.#model = model;
    this.el.toggleClass('pml-hidden', model === null);
    if (model === null) return;
    if (opens) {
      this.#narrow.setValue('');
      this.#unfolded.clear();
    }
    this.#draw();
    if (opens) this.#narrow.inputEl.focus();
  }

  #draw(): void {
    if (this.#model === null) return;
    this.#sections.show(narrowSections(this.#model.sections, this.#narrow.getValue(), this.#unfolded));
    this.#foot.show({ total: this.#model.total, filtered: this.#model.filtered });
  }

  #drawSections(sections: readonly FilterSection[], el: HTMLElement): void {
    const text = this.#narrow.getValue().trim();
    drawFilterSections(sections, el, {
      locale: this.locale, typed: text, toggle: this.intents.toggle,
      unfold: (facet) => {
        this.#unfolded.add(facet);
        this.#draw();
      },
    });
  }

  #drawFoot({ total, filtered }: Pick<FilterPanelModel, 'total' | 'filtered'>, el: HTMLElement): void {
    const clear = el.createEl('button', { text: this.locale.words.view.clearAll, attr: { type: 'button', 'data-focus': 'clear' } });
    clear.disabled = !filtered;
    clear.addEventListener('click', () => this.intents.clear());
    const show = el.createEl('button', {
      cls: 'mod-cta', text: this.locale.count(this.locale.words.filters.show, total), attr: { type: 'button', 'data-focus': 'show' },
    });
    show.addEventListener('click', () => this.intents.close());
  }

  /** Up and down walk along the values, Escape goes back to the list. */
  #walk(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') this.intents.close();
    else if (step !== undefined) this.#focusBy(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #focusBy(step: number): void {
    const values = Array.from(this.#sections.el.querySelectorAll<HTMLElement>('button'));
    const current = values.findIndex((value) => value === this.el.doc.activeElement);
    const next = current < 0 ? (step > 0 ? 0 : -1) : current + step;
    (values[next] ?? (next < 0 ? this.#narrow.inputEl : values.at(-1)))?.focus();
  }
}
