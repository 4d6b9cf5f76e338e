import type { SavedSearch } from '../../application/saved-search';
import type { FacetName } from '../../domain/library/facet';
import type { SearchOptions } from '../../domain/search/search-answer';
import { asTextIn } from '../query/as-text';
import type { AsText } from '../query/as-text';

/** What is being searched for. */
export interface SearchState {
  readonly query: string;
  readonly asText: AsText;
  /** Filters that a saved search brought along. */
  readonly filters: SavedSearch['filters'];
}

/** Nothing is being searched for. */
export const emptySearch: SearchState = { query: '', asText: false, filters: [] };

/** The state after typing: words that are gone are no longer taken as text. */
export function withQuery(state: SearchState, query: string): SearchState {
  return { ...state, query, asText: asTextIn(query, state.asText) };
}

/** Whether anything is asked for at all. */
export function isAsked({ query, filters }: SearchState): boolean {
  return query.trim() !== '' || filters.length > 0;
}

/** What the engine is asked besides the query. */
export function optionsOf({ asText, filters }: SearchState): SearchOptions {
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const { facet, key } of filters) facets[facet] = [...facets[facet] ?? [], key];
  return filters.length === 0 ? { asText } : { asText, facets };
}
