import { facetValuesOf } from '../../domain/library/facet';
import type { FacetName } from '../../domain/library/facet';
import type { SearchAnswer, SearchHit } from '../../domain/search/search-answer';
import type { FacetValue } from '../../domain/shared/facet-value';
import type { Locale } from '../../locales/locale';
import { hitReasonWords, isTellingReading, readingWords } from '../query/hit-reason-words';
import { campaignParts } from './campaign-parts';
import { rememberingLabel } from './facet-label';
import type { FacetLabel } from './facet-label';
import { groupedRows } from './grouped-rows';
import type { GroupedRow, RowGroup } from './grouped-rows';
import { itemKey, itemRow } from './item-row';
import { LazyItemRow } from './lazy-item-row';
import type { LibraryViewState } from './library-view-state';
import type { Chip, ItemRow, Row } from './row';
import { scopeParts } from './scope-parts';
import { sortHits } from './sort-hits';

/** What turns hits into rows. */
export interface ListContext {
  readonly locale: Locale;
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
  readonly label: FacetLabel;
  /** How many briefs applied the lesson; absent where that is not shown. */
  readonly usesOf?: (hit: SearchHit) => number;
}

/** The rows of a search answer, in the order and under the headings that the state asks for. */
export function listRows(answer: SearchAnswer, state: LibraryViewState, given: ListContext): Row[] {
  const { groupBy } = state;
  const context = { ...given, label: rememberingLabel(given.label) };
  const hits = sortHits(answer.hits, state.sortBy, (hit) => context.usesOf?.(hit) ?? 0);
  const naming = { label: context.label, groups: new Map<FacetValue, RowGroup>() };
  const rows: GroupedRow[] = [];
  for (const hit of hits) {
    const row = hitRow(hit, state, context);
    if (row !== null) rows.push({ row, group: groupBy === null ? null : groupOf(hit, groupBy, naming) });
  }
  if (groupBy === null) return rows.map(({ row }) => row);
  const asFound = state.query.trim() !== '' && state.sortBy === 'relevance';
  return groupedRows(rows, {
    by: fixedOrders.has(groupBy) ? 'rank' : asFound ? 'first' : 'size',
    noGroup: context.locale.words.view.noGroup[groupBy],
    compare: (first, second) => context.locale.compare(first, second),
  });
}

/** Facets whose values have an order of their own. */
const fixedOrders: ReadonlyMap<FacetName, readonly string[]> = new Map([
  ['outcome', ['missed', 'mixed', 'inconclusive', 'met', 'exceeded']],
  ['confidence', ['high', 'medium', 'low']],
  ['year', []],
]);

function hitRow(hit: SearchHit, { groupBy, query }: LibraryViewState, context: ListContext): ItemRow | null {
  const { item, note } = hit;
  if (item === null) return null;
  return new LazyItemRow({ key: itemKey(item, note), path: note.path, line: item.source.line, label: item.text }, () => {
    const row = itemRow(item, note, hit.highlights.text, context);
    const scope = scopeParts({ item, note }, scopeFacets.filter((facet) => facet !== groupBy), { label: context.label, reasons: hit.reasons });
    return {
      ...row,
      meta: [...campaignParts(hit, context.locale), ...(scope.length === 0 ? [] : [scope])],
      chips: [...row.chips, ...usesChip(hit, context), ...readingChip(hit, context)],
      why: query.trim() === '' ? [] : hitReasonWords(hit.reasons, context.locale),
    };
  });
}

const scopeFacets = ['campaignType', 'market', 'channel'] as const satisfies readonly FacetName[];

function usesChip(hit: SearchHit, { locale, usesOf }: ListContext): Chip[] {
  const uses = usesOf?.(hit) ?? 0;
  return uses === 0 ? [] : [{ text: locale.count(locale.words.uses.times, uses), tone: 'plain' }];
}

function readingChip({ reading }: SearchHit, { locale }: ListContext): Chip[] {
  const text = isTellingReading(reading) ? readingWords(reading, locale) : null;
  return text === null ? [] : [{ text, tone: 'reading' }];
}

/** An item that stands in several markets or years goes under the first market, the last year. */
function groupOf(hit: SearchHit, facet: FacetName, { label, groups }: { readonly label: FacetLabel; readonly groups: Map<FacetValue, RowGroup> }): RowGroup | null {
  if (hit.item === null) return null;
  const values = facetValuesOf({ item: hit.item, note: hit.note }, facet);
  const value = facet === 'year' ? values.at(-1) : values[0];
  if (value === undefined) return null;
  // Items of one note have the very same values: their group is made once.
  const known = groups.get(value) ?? { key: value.key, label: label(facet, value), rank: rankOf(facet, value.key) };
  groups.set(value, known);
  return known;
}

// The latest year comes first.
function rankOf(facet: FacetName, key: string): number {
  return facet === 'year' ? -Number(key) : fixedOrders.get(facet)?.indexOf(key) ?? 0;
}
