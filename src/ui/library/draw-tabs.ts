import { setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import type { LibraryIntents } from './library-intents';
import { firstSegments, furtherSegments } from './segment';
import type { Segment, SegmentCounts } from './segment';

/** What the row of tabs shows. */
export interface TabsModel {
  readonly segment: Segment;
  readonly counts: SegmentCounts;
}

/** Draws the tabs: what concerns this note, entries, guardrails, and the rest behind the last one. */
export function drawTabs({ segment, counts }: TabsModel, el: HTMLElement, words: Words, intents: LibraryIntents): void {
  for (const each of firstSegments) {
    const tab = drawTab(el, { label: words.view.segments[each], count: counts[each], selected: each === segment, key: each });
    tab.addEventListener('click', () => intents.change({ segment: each }));
  }
  const further = furtherSegments.find((each) => each === segment);
  const more = drawTab(el, {
    label: words.view.segments[further ?? 'more'],
    count: further === undefined ? null : counts[further],
    selected: further !== undefined,
    key: 'more',
  });
  more.setAttr('aria-haspopup', 'menu');
  setIcon(more.createSpan({ cls: 'pml-tab-icon', attr: { 'aria-hidden': 'true' } }), 'chevron-down');
  more.addEventListener('click', (event) => intents.openSegmentMenu(event));
  // In a narrow pane the row of tabs scrolls: the one that is shown must be seen.
  el.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

interface TabModel {
  readonly label: string;
  readonly count: number | null;
  readonly selected: boolean;
  readonly key: string;
}

function drawTab(el: HTMLElement, { label, count, selected, key }: TabModel): HTMLElement {
  const tab = el.createEl('button', {
    cls: 'pml-tab',
    attr: { type: 'button', role: 'tab', 'aria-selected': String(selected), tabindex: selected ? 0 : -1, 'data-focus': key },
  });
  tab.createSpan({ text: label });
  if (count !== null) tab.createSpan({ cls: 'pml-count', text: String(count) });
  return tab;
}

/** Lets the arrow keys walk along the tabs, as a row of tabs should. */
export function walkTabs(el: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const tabs = Array.from(el.querySelectorAll<HTMLElement>('[role="tab"]'));
  const current = tabs.findIndex((tab) => tab === el.doc.activeElement);
  const direction = el.win.getComputedStyle(el).direction === 'rtl' ? -step : step;
  tabs[(current + direction + tabs.length) % tabs.length]?.focus();
  event.preventDefault();
}
