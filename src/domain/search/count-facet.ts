import type { FacetCount, FacetName } from '../library/facet';
import { marketRegions } from '../shared/market-regions';
import { allowedDocuments } from './allowed-documents';
import { findMatches } from './answer-query';
import type { AnswerContext } from './answer-query';
import { marketsRelatedTo } from './facet-sources';
import { fieldWidth } from './field';
import { parseQuery } from './parse-query';
import type { Postings } from './postings';
import type { SearchOptions } from './search-answer';

/** What is being looked at when values are counted. */
export type CountedSearch = SearchOptions & { readonly query?: string };

/** The documents that count, marked with 1; null when all do. */
type Counted = Uint8Array | null;

/** Counts the values of a facet among what a query and the other filters leave, so that facets react to each other. */
export function countFacet(facet: FacetName, within: CountedSearch, context: AnswerContext): FacetCount[] {
  return countsAmong(facet, countedDocuments(facet, within, context), context);
}

/**
 * Counts the values of several facets, each as if it had no filter of its own. A market counts what choosing it shows: related regions
 * and members too; regions that hold several of the markets in use are offered although nobody wrote them.
 */
export function countFacets(facets: readonly FacetName[], within: CountedSearch, context: AnswerContext): ReadonlyMap<FacetName, readonly FacetCount[]> {
  const reached = lazily(() => countedDocuments(null, within, context));
  return new Map(facets.map((facet) => {
    const isFiltered = (within.facets?.[facet] ?? []).length > 0;
    const counted = isFiltered ? countedDocuments(facet, within, context) : reached();
    return [facet, facet === 'market' ? marketReach(counted, context) : countsAmong(facet, counted, context)];
  }));
}

function countsAmong(facet: FacetName, counted: Counted, { facets }: AnswerContext): FacetCount[] {
  return sorted(facets.keys(facet).map((key): FacetCount => {
    const postings = facets.postingsOf(facet, key);
    const count = counted === null ? postings.length : postings.reduce((sum, posting) => sum + (counted[posting >>> fieldWidth] ?? 0), 0);
    return { key, label: facets.labelsOf(facet, key)[0] ?? key, count };
  }));
}

function marketReach(counted: Counted, context: AnswerContext): FacetCount[] {
  const { facets, markets, documents } = context;
  const used = facets.keys('market');
  const seen = new Int32Array(documents.size);
  const offered = [...used, ...regionsAround(used, context)];
  return sorted(offered.map((key, index): FacetCount => {
    const lists = marketsRelatedTo(key, facets, markets).map((related) => facets.postingsOf('market', related.key));
    return { key, label: facets.labelsOf('market', key)[0] ?? key, count: countOnce(lists, { counted, seen, turn: index + 1 }) };
  }));
}

/** How many documents that count are in some of the lists; `seen` remembers the turn in which each was counted last. */
function countOnce(lists: readonly Postings[], { counted, seen, turn }: { readonly counted: Counted; readonly seen: Int32Array; readonly turn: number }): number {
  let count = 0;
  for (const list of lists) {
    for (const posting of list) {
      const document = posting >>> fieldWidth;
      if (seen[document] === turn || (counted !== null && counted[document] !== 1)) continue;
      seen[document] = turn;
      count += 1;
    }
  }
  return count;
}

/** Regions that nobody wrote but that bring at least two of the markets in use together. */
function regionsAround(used: readonly string[], { markets }: AnswerContext): string[] {
  return Object.keys(marketRegions).filter((region) => (
    !used.includes(region) && used.filter((key) => markets.relation(region, key) === 'includes').length > 1
  ));
}

function sorted(counts: readonly FacetCount[]): FacetCount[] {
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** The documents that count when the filter of one facet, if any, is left out of account. */
function countedDocuments(ignored: FacetName | null, within: CountedSearch, context: AnswerContext): Counted {
  const allowed = allowedDocuments(within, context, ignored);
  if ((within.query ?? '').trim() === '') return allowed.marked;
  const { matches } = findMatches(parseQuery(within.query ?? ''), within, context, allowed);
  const counted = new Uint8Array(context.documents.size);
  for (const document of matches.documents) counted[document] = 1;
  return counted;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
