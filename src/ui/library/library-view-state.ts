import * as z from 'zod/mini';
import { facetNames } from '../../domain/library/facet';
import { segments } from './segment';

/** By what the list can be sorted. `relevance` is how well it matches a query, else how much it is worth. */
export const sortOrders = ['relevance', 'date', 'outcome', 'uses'] as const;

/** By what the list is sorted. */
export type SortOrder = (typeof sortOrders)[number];

const filterSchema = z.object({ facet: z.enum(facetNames), key: z.string(), label: z.string() });

const stateSchema = z.object({
  segment: z.catch(z.enum(segments), 'note'),
  query: z.catch(z.string(), ''),
  /** Whether words that name a type or market are taken as mere words: none, all, or those listed as written. */
  asText: z.catch(z.union([z.boolean(), z.readonly(z.array(z.string()))]), false),
  filters: z.catch(z.array(filterSchema), []),
  groupBy: z.catch(z.nullable(z.enum(facetNames)), 'market'),
  sortBy: z.catch(z.enum(sortOrders), 'relevance'),
});

/** What one library view shows; survives a restart with the workspace. */
export type LibraryViewState = Readonly<z.output<typeof stateSchema>>;

/** One active filter chip. */
export type Filter = Readonly<z.output<typeof filterSchema>>;

/** A view's state from whatever a workspace file holds; what cannot be read falls back alone. */
export function readViewState(stored: unknown): LibraryViewState {
  const read = z.safeParse(stateSchema, stored);
  return read.success ? read.data : z.parse(stateSchema, {});
}

/** The state with a filter added, or taken away where it is set already. */
export function toggleFilter(state: LibraryViewState, filter: Filter): LibraryViewState {
  const others = state.filters.filter((other) => other.facet !== filter.facet || other.key !== filter.key);
  return { ...state, filters: others.length < state.filters.length ? others : [...others, filter] };
}

/** The state without search and filters. */
export function clearedState(state: LibraryViewState): LibraryViewState {
  return { ...state, query: '', asText: false, filters: [] };
}

/** The state without one chip: a filter that was set goes, or the words of the query that were read as one. */
export function withoutChip(state: LibraryViewState, chip: { readonly facet: string; readonly key: string; readonly written: string | null }): LibraryViewState {
  if (chip.written !== null) return { ...state, query: withoutWords(state.query, chip.written) };
  return { ...state, filters: state.filters.filter((other) => other.facet !== chip.facet || other.key !== chip.key) };
}

function withoutWords(query: string, written: string): string {
  const at = query.toLowerCase().indexOf(written.toLowerCase());
  return at < 0 ? query : `${query.slice(0, at)} ${query.slice(at + written.length)}`.replace(/\s+/g, ' ').trim();
}
