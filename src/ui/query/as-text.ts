import { wordsOf } from '../../domain/shared/words';

/** Which words of a query are not to be read as types or markets: none, all, or those listed as they were written. */
export type AsText = boolean | readonly string[];

/** The choice with one more word taken as text. */
export function withWordAsText(asText: AsText, written: string): AsText {
  if (typeof asText === 'boolean') return asText || [written];
  return [...asText.filter((each) => each !== written), written];
}

/** The choice with one word read as a facet again. */
export function withoutWordAsText(asText: AsText, written: string): AsText {
  if (typeof asText === 'boolean') return false;
  const others = asText.filter((each) => each !== written);
  return others.length > 0 && others;
}

/** What is left of the choice once the query reads otherwise: words that are gone from it are no longer chosen. */
export function asTextIn(query: string, asText: AsText): AsText {
  if (query.trim() === '') return false;
  if (typeof asText === 'boolean') return asText;
  const words = ` ${wordsOf(query).join(' ')} `;
  const left = asText.filter((written) => words.includes(` ${wordsOf(written).join(' ')} `));
  return left.length > 0 && left;
}
