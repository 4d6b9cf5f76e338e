import { setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import { fill } from '../../locales/fill';
import type { LibraryIntents } from './library-intents';
import type { FilterChip } from './segment-content';

/** Draws the active filters as chips that go with one click, and the button for more. */
export function drawFilters(filters: readonly FilterChip[] | null, el: HTMLElement, words: Words, intents: LibraryIntents): void {
  el.toggleClass('pml-hidden', filters === null);
  if (filters === null) return;
  for (const filter of filters) {
    const label = fill(words.view.removeFilter, { label: filter.label });
    const chip = el.createEl('button', { cls: 'pml-filter', attr: { type: 'button', 'aria-label': label, 'data-focus': filter.key } });
    chip.createSpan({ text: filter.label });
    setIcon(chip.createSpan({ cls: 'pml-filter-icon', attr: { 'aria-hidden': 'true' } }), 'x');
    chip.addEventListener('click', () => intents.removeFilter(filter));
  }
  const add = el.createEl('button', {
    cls: 'pml-filter pml-filter-add',
    attr: { type: 'button', 'aria-expanded': 'false', 'data-focus': 'add' },
  });
  setIcon(add.createSpan({ cls: 'pml-filter-icon', attr: { 'aria-hidden': 'true' } }), 'plus');
  add.createSpan({ text: words.view.filter });
  add.addEventListener('click', () => intents.toggleFilters(true));
  if (filters.filter(({ written }) => written === null).length < 2) return;
  const clear = el.createEl('button', { cls: 'pml-filter pml-filter-clear', text: words.view.clearAll, attr: { type: 'button', 'data-focus': 'clear' } });
  clear.addEventListener('click', () => intents.clearFilters());
}
