import { literalReadings, looseReadings } from './expand-word';
import type { QueryTerm } from './parse-query';
import { operatorValueNear } from './operator-source';
import type { SearchContext } from './search-context';
import { facetOfOperator } from './values-of-operator';

/** What a phrase, a word or an operator's value most probably should have been; null where it is known, or nothing is near. */
export function nearestRespelling(term: QueryTerm, context: SearchContext): string | null {
  if (term.type === 'operator') {
    const facet = facetOfOperator(term.operator);
    const near = facet === null ? null : operatorValueNear(term.value, facet, context);
    return near === null ? null : `${term.written.slice(0, term.written.indexOf(':') + 1)}${/\s/.test(near) ? `"${near}"` : near}`;
  }
  const words = term.words.map((word) => literalReadings(word, context.terms).length > 0 ? word : looseReadings(word, word, context.terms, null)[0]?.word ?? word);
  if (words.every((word, at) => word === term.words[at])) return null;
  return term.type === 'phrase' ? `"${words.join(' ')}"` : words.join(' ');
}
