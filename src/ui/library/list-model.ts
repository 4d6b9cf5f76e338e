import { facetValuesOf } from '../../domain/library/facet';
import type { SearchAnswer, SearchHit } from '../../domain/search/search-answer';
import type { Locale } from '../../locales/locale';
import { groupedRows } from './grouped-rows';
import type { GroupedRow, RowGroup } from './grouped-rows';
import { itemRow } from './item-row';
import type { LibraryViewState, GroupFacet } from './library-view-state';
import type { Row } from './row';
import type { FacetLabel } from './status-line';

/** What turns hits into rows. */
export interface ListContext {
  readonly locale: Locale;
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
  readonly label: FacetLabel;
}

/** The rows of a search answer, under headings where the state asks for them. */
export function listRows(answer: SearchAnswer, state: LibraryViewState, context: ListContext): Row[] {
  const { groupBy } = state;
  const rows = answer.hits.flatMap((hit): GroupedRow[] => {
    if (hit.item === null) return [];
    const row = itemRow(hit.item, hit.note, hit.highlights.text, context);
    return [{ row, group: groupBy === null ? null : groupOf(hit, groupBy, context) }];
  });
  if (groupBy === null) return rows.map(({ row }) => row);
  return groupedRows(rows, {
    by: state.query.trim() === '' ? 'size' : 'first',
    noGroup: context.locale.words.view.noGroup[groupBy],
    compare: (first, second) => context.locale.compare(first, second),
  });
}

/** An item that stands in several markets or years goes under the first market, the last year. */
function groupOf(hit: SearchHit, facet: GroupFacet, context: ListContext): RowGroup | null {
  if (hit.item === null) return null;
  const values = facetValuesOf({ item: hit.item, note: hit.note }, facet);
  const value = facet === 'year' ? values.at(-1) : values[0];
  return value === undefined ? null : { key: value.key, label: context.label(facet, value) };
}
