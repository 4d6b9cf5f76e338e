import { facetNames } from '../../domain/library/facet';
import type { FacetName } from '../../domain/library/facet';
import { itemKinds } from '../../domain/postmortem/item';
import type { ItemKind } from '../../domain/postmortem/item';
import type { SearchAnswer } from '../../domain/search/search-answer';
import type { CountedSearch } from '../../domain/search/count-facet';
import { queryStatus } from '../query/query-status';
import { emptyList } from './empty-state';
import { facetLabel } from './facet-label';
import type { FilterPanelModel } from './filter-panel';
import { filterSections } from './filter-sections';
import { lessonUseCount } from './lesson-use-count';
import type { LibraryReading } from './library-reading';
import { listRows } from './list-model';
import type { Segment, SegmentCounts } from './segment';
import type { FilterChip, SegmentContent } from './segment-content';

/** The segments that list items of the library. */
export type ItemSegment = Exclude<Segment, 'note' | 'problem' | 'coverage'>;

/** The items of a segment that the query and the filters leave. */
export function itemContent(reading: LibraryReading, segment: ItemSegment, counts: SegmentCounts): SegmentContent {
  const { index, state, locale, today } = reading;
  const within = searchWithin(reading, segment);
  const answer = index.search.search(state.query, { ...within, limit: Number.MAX_SAFE_INTEGER });
  const label = facetLabel(reading.markets, locale);
  const uses = index.uses();
  const narrowed = state.query.trim() !== '' || state.filters.length > 0;
  return {
    filters: filterChips(answer, reading),
    status: queryStatus({
      query: state.query, answer: { ...answer, among: counts[segment] }, asText: state.asText, locale, label,
      loosenings: answer.total > 0 || reading.loosen === false ? [] : index.search.loosenings(state.query, within),
    }),
    card: null,
    rows: listRows(answer, state, {
      locale, today, label, usesOf: ({ item, path }) => (item === null ? 0 : lessonUseCount(uses, item, path)),
    }),
    empty: emptyList({ segment, narrowed, libraryEmpty: index.records.size === 0 }, locale.words),
    filterPanel: reading.filtersOpen === true ? filterPanel(reading, segment, answer.total) : null,
  };
}

function searchWithin({ state, today }: LibraryReading, segment: ItemSegment): CountedSearch {
  const offered = offeredFacets(segment);
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of offered) {
    const keys = state.filters.filter((filter) => filter.facet === facet).map(({ key }) => key);
    if (keys.length > 0) facets[facet] = keys;
  }
  return { kinds: kindsOf(segment), facets, today, asText: state.asText, query: state.query };
}

const kindsOf = (segment: ItemSegment): readonly ItemKind[] => (segment === 'all' ? itemKinds : [segment]);

/** In a segment of one kind there is no choice of kinds. */
const offeredFacets = (segment: ItemSegment): readonly FacetName[] => (segment === 'all' ? facetNames : facetNames.filter((facet) => facet !== 'kind'));

function filterChips(answer: SearchAnswer, { state, markets, locale }: LibraryReading): FilterChip[] {
  const label = facetLabel(markets, locale);
  return [
    ...state.filters.map((filter) => ({ ...filter, label: label(filter.facet, filter), written: null })),
    ...answer.understood.map(({ facet, key, label: name, written }) => ({ facet, key, label: label(facet, { key, label: name }), written })),
  ];
}

function filterPanel(reading: LibraryReading, segment: ItemSegment, total: number): FilterPanelModel {
  const choices = reading.index.search.facetChoices(offeredFacets(segment), searchWithin(reading, segment));
  return { sections: filterSections(choices, reading.state.filters, reading), total, filtered: reading.state.filters.length > 0 };
}
