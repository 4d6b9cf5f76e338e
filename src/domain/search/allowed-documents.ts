import { facetNames } from '../library/facet';
import type { FacetName } from '../library/facet';
import { noteKinds } from '../note/note-kind';
import { marketsRelatedTo } from './facet-sources';
import { fieldWidth } from './field';
import type { Postings } from './postings';
import type { SearchOptions } from './search-answer';
import type { SearchContext } from './search-context';

/** Which documents `kinds` and `facets` of the options leave (1) with their number; `marked` is null where nothing is filtered. */
export interface AllowedDocuments {
  readonly marked: Uint8Array | null;
  readonly count: number;
}

/** Works out which documents the options leave; `ignored` names a facet whose own filter does not count. */
export function allowedDocuments(options: SearchOptions, context: SearchContext, ignored: FacetName | null = null): AllowedDocuments {
  const filters = filtersOf(options, context, ignored);
  if (filters.length === 0) return { marked: null, count: context.documents.count };
  const passed = new Uint8Array(context.documents.size);
  filters.forEach((lists, index) => {
    for (const list of lists) {
      for (const posting of list) {
        const document = posting >>> fieldWidth;
        if (passed[document] === index) passed[document] = index + 1;
      }
    }
  });
  let count = 0;
  for (let document = 0; document < passed.length; document += 1) {
    const isIn = passed[document] === filters.length;
    passed[document] = isIn ? 1 : 0;
    if (isIn) count += 1;
  }
  return { marked: passed, count };
}

function filtersOf({ kinds, facets }: SearchOptions, context: SearchContext, ignored: FacetName | null): Postings[][] {
  const filters: Postings[][] = [];
  if (kinds !== undefined) {
    const keys = kinds.flatMap((kind) => kind === 'note' ? [...noteKinds, 'note'] : [kind]);
    filters.push(keys.map((key) => context.facets.postingsOf('kind', key)));
  }
  for (const facet of facetNames) {
    const keys = facet === ignored ? [] : facets?.[facet] ?? [];
    if (keys.length > 0) filters.push(keys.flatMap((key) => postingsFor(facet, key, context)));
  }
  return filters;
}

function postingsFor(facet: FacetName, key: string, { facets, markets }: SearchContext): Postings[] {
  if (facet !== 'market') return [facets.postingsOf(facet, key)];
  return marketsRelatedTo(key, facets, markets).map((related) => facets.postingsOf('market', related.key));
}
