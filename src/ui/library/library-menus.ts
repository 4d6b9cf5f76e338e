import { Menu } from 'obsidian';
import type { SavedSearch } from '../../application/saved-search';
import { facetNames } from '../../domain/library/facet';
import type { FacetName } from '../../domain/library/facet';
import { fill } from '../../locales/fill';
import { addSavedSearches } from '../query/saved-search-menu';
import type { LibraryModel } from './library-model';
import { clearedState, sortOrders } from './library-view-state';
import type { LibraryViewState } from './library-view-state';
import type { LibraryViewServices } from './library-view-services';
import type { ItemRow } from './row';
import { addLinks, addWhy } from './row-menu-items';
import type { OpenLink } from './row-menu-items';
import { furtherSegments } from './segment';
import type { Segment } from './segment';

/** In a segment of one kind, grouping by kind says nothing. */
const groupFacets = (segment: Segment): readonly FacetName[] => facetNames.filter((facet) => facet !== 'kind' || segment === 'all');

/** A search that was saved may be filters alone: it is run where there is a list to filter. */
const searchableSegment = (segment: Segment): Segment => (segment === 'note' || segment === 'problem' || segment === 'coverage' ? 'all' : segment);

type MenuServices = Pick<LibraryViewServices, 'locale' | 'itemActions' | 'settings'>;

/** What rows offer besides what can be done with every item. */
interface RowMenuParts {
  readonly addMore: (menu: Menu, row: ItemRow) => void;
  readonly openLink: OpenLink;
}

/** The menus of the library sidebar. */
export class LibraryMenus {
  constructor(private readonly services: MenuServices, private readonly rows: RowMenuParts) {}

  /** Offers how the list is grouped and sorted, the way back to the whole of it, and the saved searches. */
  options(
    event: MouseEvent, state: LibraryViewState, changeTo: (state: LibraryViewState) => void, save: (search: Omit<SavedSearch, 'name'>) => void,
  ): void {
    const menu = new Menu();
    const { view, facets } = this.services.locale.words;
    menu.addItem((item) => item.setTitle(view.sortHeading).setIsLabel(true));
    for (const sortBy of sortOrders) {
      menu.addItem((item) => item.setTitle(view.sorts[sortBy]).setChecked(state.sortBy === sortBy).onClick(() => changeTo({ ...state, sortBy })));
    }
    menu.addItem((item) => item.setTitle(view.groupHeading).setIsLabel(true));
    for (const groupBy of [...groupFacets(state.segment), null]) {
      const title = groupBy === null ? view.noGrouping : facets[groupBy];
      menu.addItem((item) => item.setTitle(title).setChecked(state.groupBy === groupBy).onClick(() => changeTo({ ...state, groupBy })));
    }
    menu.addSeparator();
    menu.addItem((item) => item.setTitle(view.clearFilters).setIcon('x').onClick(() => changeTo(clearedState(state))));
    const { query, filters } = state;
    addSavedSearches(menu, this.services.settings.current.savedSearches, this.services.locale.words, {
      run: (search) => changeTo({ ...clearedState(state), query: search.query, filters: search.filters, segment: searchableSegment(state.segment) }),
      save: query.trim() === '' && filters.length === 0 ? null : () => save({ query, filters }),
    });
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
    addLinks(menu, row, this.services.locale.words, this.rows.openLink);
    this.rows.addMore(menu, row);
    addWhy(menu, row, this.services.locale.words);
    if (event.instanceOf(MouseEvent) && event.clientX + event.clientY > 0) menu.showAtMouseEvent(event);
    else showAt(menu, el);
  }
}

/** Shows a menu under the button that was pressed, also when it was pressed by key. */
function showBelow(menu: Menu, event: MouseEvent): void {
  const { targetNode } = event;
  const button = targetNode?.instanceOf(Element) === true ? targetNode.closest('button') : null;
  if (button !== null) showAt(menu, button);
  else menu.showAtMouseEvent(event);
}

function showAt(menu: Menu, el: HTMLElement): void {
  const { left, bottom, width } = el.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom, width }, el.doc);
}
