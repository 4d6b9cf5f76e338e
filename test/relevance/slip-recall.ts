import { SearchIndex } from '../../src/domain/search/search-index';
import { misspellBy } from '../bench/misspell';
import { seededWords } from '../bench/seeded-library';
import { SeededRandom } from '../bench/seeded-random';
import { entry, markets, note } from '../note-record-builder';

const types = ['webinar', 'product launch', 'influencer', 'event series', 'hackathon', 'newsletter', 'referral', 'roadshow', 'trade show', 'podcast', 'retention', 'вебинар'];
const countries = ['Germany', 'France', 'Poland', 'Brazil', 'Sweden', 'Norway', 'Austria', 'Switzerland', 'Portugal', 'Denmark', 'Finland', 'Mexico', 'Canada', 'Ireland'];
const roundsOfFacet = 20;

/** Something typed and the note that it should find. */
export interface TypedFor {
  readonly typed: string;
  readonly path: string;
}

/** The part of the queries, from 0 to 1, whose note is among the first ten hits. */
export function recallOf(index: SearchIndex, queries: readonly TypedFor[]): number {
  const found = queries.filter(({ typed, path }) => index.search(typed, { limit: 10 }).hits.some((hit) => hit.path === path));
  return found.length / queries.length;
}

/** Two thousand distinct words, each in the text of a note of its own. */
export function textWords(): { readonly index: SearchIndex; readonly words: readonly string[] } {
  const words = seededWords(2000, new SeededRandom(3));
  const index = new SearchIndex({ markets });
  for (const word of words) index.upsert(note({ path: `${word}.md`, items: [entry(`They said ${word} at once.`)] }, { title: 'Note' }));
  return { index, words };
}

/** Words of a least length with so many slips: letters dropped, doubled, swapped, or those of the next key. */
export function slippedWords(words: readonly string[], slips: number, shortest: number): TypedFor[] {
  const random = new SeededRandom(slips);
  return words.filter(({ length }) => length >= shortest).map((word) => ({ typed: misspellBy(word, slips, random), path: `${word}.md` }));
}

/** A library of types and countries of six letters and more. */
export function facetIndex(): SearchIndex {
  const index = new SearchIndex({ markets });
  for (const type of types) index.upsert(note({ path: `${type}.md`, type }, { title: 'Note' }));
  for (const market of countries) index.upsert(note({ path: `${market}.md`, market }, { title: 'Note' }));
  return index;
}

/** Those types and countries with so many slips, twenty times each. */
export function slippedFacets(slips: number): TypedFor[] {
  return [...types, ...countries].flatMap((name) => {
    const random = new SeededRandom(name.length * slips);
    return Array.from({ length: roundsOfFacet }, () => ({ typed: misspellBy(name.toLowerCase(), slips, random), path: `${name}.md` }));
  });
}
