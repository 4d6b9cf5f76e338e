import { setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import { fill } from '../../locales/fill';
import type { LibraryIntents } from './library-intents';
import type { FilterChip } from './segment-content';
import type { StatusLine } from './status-line';

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

/** Draws the line that says how many match and how the search was understood. */
export function drawStatus(status: StatusLine | null, el: HTMLElement, intents: LibraryIntents): void {
  el.toggleClass('pml-hidden', status === null);
  if (status === null) return;
  el.createSpan({ text: status.count });
  if (status.reading.length > 0) {
    el.appendText(' · ');
    for (const part of status.reading) {
      if (part.value) el.createEl('strong', { text: part.text });
      else el.appendText(part.text);
    }
  }
  const { toggle } = status;
  if (toggle === null) return;
  el.appendText(' · ');
  const button = el.createEl('button', { cls: 'pml-link', text: toggle.label, attr: { type: 'button', 'data-focus': 'toggle' } });
  button.addEventListener('click', () => intents.change({ asText: toggle.asText }));
}
