import type { FacetName } from '../library/facet';
import type { Operator } from './operator-names';
import type { SearchContext } from './search-context';

/** A value that an operator can have in this library. */
export interface OperatorValue {
  readonly facet: FacetName | null;
  readonly key: string | null;
  readonly label: string;
  /** Everything it can be typed as, the label first. */
  readonly names: readonly string[];
  readonly count: number;
}

const facetOf: Readonly<Partial<Record<Operator, FacetName>>> = {
  type: 'campaignType', market: 'market', channel: 'channel', goal: 'goal', outcome: 'outcome', kind: 'kind', before: 'year', after: 'year', in: 'year',
};

/** The facet whose values an operator asks for; null where it asks for something else. */
export function facetOfOperator(operator: Operator): FacetName | null {
  return facetOf[operator] ?? null;
}

/** The values that occur, in no particular order. */
export function valuesOfOperator(operator: Operator, context: SearchContext): OperatorValue[] {
  const facet = facetOfOperator(operator);
  if (facet !== null) return facetValues(facet, context);
  if (operator === 'owner') return counted(context, ({ owner }) => owner === null ? [] : [owner]);
  if (operator === 'tag') return counted(context, ({ tags }) => tags.map((tag) => tag.replace(/^#/, '')));
  return counted(context, ({ path }) => path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : []);
}

function facetValues(facet: FacetName, { facets, vocabulary }: SearchContext): OperatorValue[] {
  return facets.keys(facet).map((key) => {
    const label = facets.labelsOf(facet, key)[0] ?? key;
    return { facet, key, label, names: [label, key, ...vocabulary.namesOf(facet, key)], count: facets.postingsOf(facet, key).length };
  });
}

function counted({ documents }: SearchContext, valuesIn: (note: { path: string; owner: string | null; tags: readonly string[] }) => readonly string[]): OperatorValue[] {
  const counts = new Map<string, number>();
  for (const note of documents.notes()) for (const value of new Set(valuesIn(note))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ facet: null, key: null, label, names: [label], count }));
}
