import type { FacetCount, FacetName } from '../library/facet';
import { allowedDocuments } from './allowed-documents';
import { findMatches } from './answer-query';
import type { AnswerContext } from './answer-query';
import { fieldWidth } from './field';
import { parseQuery } from './parse-query';
import type { SearchOptions } from './search-answer';

/** Counts the values of a facet among what a query and the other filters leave, so that facets react to each other. */
export function countFacet(facet: FacetName, within: SearchOptions & { readonly query?: string }, context: AnswerContext): FacetCount[] {
  const counted = countedDocuments(facet, within, context);
  const counts = context.facets.keys(facet).map((key): FacetCount => {
    const postings = context.facets.postingsOf(facet, key);
    const count = counted === null ? postings.length : postings.reduce((sum, posting) => sum + (counted[posting >>> fieldWidth] ?? 0), 0);
    return { key, label: context.facets.labelsOf(facet, key)[0] ?? key, count };
  });
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** The documents that count, marked with 1; null when all do. */
function countedDocuments(facet: FacetName, within: SearchOptions & { readonly query?: string }, context: AnswerContext): Uint8Array | null {
  const allowed = allowedDocuments(within, context, facet);
  if ((within.query ?? '').trim() === '') return allowed.marked;
  const { matches } = findMatches(parseQuery(within.query ?? ''), within, context, allowed);
  const counted = new Uint8Array(context.documents.size);
  for (const document of matches.documents) counted[document] = 1;
  return counted;
}
