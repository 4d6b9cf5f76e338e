import { setIcon } from 'obsidian';
import type { FacetName } from '../../domain/library/facet';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { FilterSection, FilterValue } from './filter-sections';

/** What drawing the values of facets needs. */
export interface FilterDrawing {
  readonly locale: Locale;
  /** What was typed to find a value; empty for nothing. */
  readonly typed: string;
  readonly toggle: (value: FilterValue) => void;
  readonly unfold: (facet: FacetName) => void;
}

/** Draws the facets one below the other, each value as a box to tick. */
export function drawFilterSections(sections: readonly FilterSection[], el: HTMLElement, drawing: FilterDrawing): void {
  const words = drawing.locale.words.filters;
  if (sections.length === 0) {
    el.createDiv({ cls: 'pml-filter-none', text: drawing.typed === '' ? words.nothing : fill(words.noValue, { text: drawing.typed }) });
    return;
  }
  const first = sections[0]?.values[0];
  for (const section of sections) drawSection(section, el, drawing, first);
}

function drawSection(section: FilterSection, el: HTMLElement, drawing: FilterDrawing, first: FilterValue | undefined): void {
  const { locale } = drawing;
  const group = el.createDiv({ cls: 'pml-filter-section', attr: { role: 'group', 'aria-label': section.name } });
  group.createDiv({ cls: 'pml-filter-facet', text: section.name, attr: { 'aria-hidden': 'true' } });
  for (const value of section.values) drawValue(value, group, drawing, value === first);
  if (section.hidden === 0) return;
  const more = group.createEl('button', {
    cls: 'pml-filter-more', text: locale.count(locale.words.filters.showAll, section.hidden),
    attr: { type: 'button', tabindex: -1, 'data-focus': `more:${section.facet}` },
  });
  more.addEventListener('click', () => drawing.unfold(section.facet));
}

// One stop for the tab key; from there the arrow keys walk, so that hundreds of values are not hundreds of stops.
function drawValue(value: FilterValue, el: HTMLElement, { locale, toggle }: FilterDrawing, isStop: boolean): void {
  const button = el.createEl('button', {
    cls: 'pml-filter-value',
    attr: {
      type: 'button', role: 'checkbox', 'aria-checked': String(value.active), tabindex: isStop ? 0 : -1, 'data-focus': `${value.facet}:${value.key}`,
    },
  });
  button.createSpan({ cls: 'pml-unseen', text: locale.count(locale.words.filters.value, value.count, { name: value.label }) });
  const box = button.createSpan({ cls: 'pml-filter-box', attr: { 'aria-hidden': 'true' } });
  if (value.active) setIcon(box, 'check');
  const name = button.createSpan({ cls: 'pml-filter-name', attr: { 'aria-hidden': 'true' } });
  name.createSpan({ text: value.label, attr: { dir: 'auto' } });
  if (value.includes !== null) name.createSpan('pml-filter-includes').createEl('bdi', { text: fill(locale.words.filters.includes, { markets: value.includes }) });
  button.createSpan({ cls: 'pml-count', text: String(value.count), attr: { 'aria-hidden': 'true' } });
  button.addEventListener('click', () => toggle(value));
}
