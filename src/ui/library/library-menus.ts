import { Menu } from 'obsidian';
import type { ItemKind } from '../../domain/postmortem/item';
import { fill } from '../../locales/fill';
import type { LibraryModel } from './library-model';
import { countFacet } from './count-facet';
import { facetLabel } from './facet-label';
import { clearedState, filterFacets, groupFacets, toggleFilter } from './library-view-state';
import type { FilterFacet, LibraryViewState } from './library-view-state';
import type { LibraryViewServices } from './library-view-services';
import type { ItemRow } from './row';
import { furtherSegments } from './segment';
import type { Segment } from './segment';

/** How many values of a facet a menu offers. */
const mostValues = 15;

type MenuServices = Pick<LibraryViewServices, 'library' | 'locale' | 'itemActions' | 'opener' | 'inserter'>;

/** Adds what else a row offers. */
type MoreItems = (menu: Menu, row: ItemRow) => void;

/** The menus of the library sidebar. */
export class LibraryMenus {
  constructor(private readonly services: MenuServices, private readonly addMore: MoreItems) {}

  /** Offers the values of the facets that can be filtered by, with how many there are of each. */
  filters(event: MouseEvent, state: LibraryViewState, changeTo: (state: LibraryViewState) => void): void {
    const menu = new Menu();
    const { words } = this.services.locale;
    const offered = filterFacets.map((facet) => this.#addValues(menu, facet, state, changeTo));
    if (offered.every((count) => count === 0)) {
      menu.addItem((item) => item.setTitle(words.view.noFilterValues).setDisabled(true));
    }
    showBelow(menu, event);
  }

  /** Offers how the list is grouped, and the way back to the whole of it. */
  options(event: MouseEvent, state: LibraryViewState, changeTo: (state: LibraryViewState) => void): void {
    const menu = new Menu();
    const { words } = this.services.locale;
    for (const groupBy of [...groupFacets, null]) {
      const title = groupBy === null ? words.view.noGrouping : fill(words.view.groupBy, { facet: words.view.groupNames[groupBy] });
      menu.addItem((item) =>
        item.setTitle(title).setChecked(state.groupBy === groupBy).onClick(() => changeTo({ ...state, groupBy })),
      );
    }
    menu.addSeparator();
    menu.addItem((item) => item.setTitle(words.view.clearFilters).setIcon('x').onClick(() => changeTo(clearedState(state))));
    showBelow(menu, event);
  }

  /** Offers the segments that have no tab of their own. */
  segments(event: MouseEvent, model: LibraryModel, choose: (segment: Segment) => void): void {
    const menu = new Menu();
    for (const segment of furtherSegments) {
      const title = fill(this.services.locale.words.view.withCount, {
        name: this.services.locale.words.view.segments[segment], count: model.counts[segment],
      });
      menu.addItem((item) => item.setTitle(title).setChecked(model.segment === segment).onClick(() => choose(segment)));
    }
    showBelow(menu, event);
  }

  /** Offers what can be done with one row. */
  row(row: ItemRow, event: MouseEvent | KeyboardEvent, el: HTMLElement): void {
    const menu = new Menu();
    this.services.itemActions.addTo(menu, row, el);
    this.addMore(menu, row);
    if (event instanceof MouseEvent && event.clientX + event.clientY > 0) menu.showAtMouseEvent(event);
    else showAt(menu, el);
  }

  #addValues(menu: Menu, facet: FilterFacet, state: LibraryViewState, changeTo: (state: LibraryViewState) => void): number {
    const { library, locale } = this.services;
    const label = facetLabel(library.markets, locale);
    const { segment } = state;
    const items = segment === 'note' || segment === 'problem' || segment === 'coverage' ? [] : library.index.items<ItemKind>(segment);
    const values = countFacet(items, facet).slice(0, mostValues);
    if (values.length === 0) return 0;
    menu.addItem((item) => item.setTitle(locale.words.facets[facet]).setIsLabel(true));
    for (const value of values) {
      const filter = { facet, key: value.key, label: label(facet, value) };
      const checked = state.filters.some((other) => other.facet === facet && other.key === value.key);
      const title = fill(locale.words.view.withCount, { name: filter.label, count: value.count });
      menu.addItem((item) => item.setTitle(title).setChecked(checked).onClick(() => changeTo(toggleFilter(state, filter))));
    }
    return values.length;
  }
}

/** Shows a menu under the button that was pressed, also when it was pressed by key. */
function showBelow(menu: Menu, event: MouseEvent): void {
  const button = event.currentTarget;
  if (button instanceof HTMLElement) showAt(menu, button);
  else menu.showAtMouseEvent(event);
}

function showAt(menu: Menu, el: HTMLElement): void {
  const { left, bottom, width } = el.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom, width }, el.doc);
}
