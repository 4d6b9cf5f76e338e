import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../src/domain/search/search-index';
import { misspellBy } from '../../bench/misspell';
import { seededWords } from '../../bench/seeded-library';
import { SeededRandom } from '../../bench/seeded-random';
import { entry, markets, note } from '../../note-record-builder';
import { countryQueries, isFound } from '../../relevance/country-queries';

/** The part of the queries, from 0 to 1, whose note is among the first ten hits. */
function recall(index: SearchIndex, queries: readonly { readonly typed: string; readonly path: string }[]): number {
  const found = queries.filter(({ typed, path }) => index.search(typed, { limit: 10 }).hits.some((hit) => hit.path === path));
  return found.length / queries.length;
}

describe('misspelt words of texts (drop, swap, double, neighbour key)', () => {
  const words = seededWords(2000, new SeededRandom(3));
  const index = new SearchIndex({ markets });
  for (const word of words) index.upsert(note({ path: `${word}.md`, items: [entry(`They said ${word} at once.`)] }, { title: 'Note' }));
  const slipped = (slips: number, shortest: number): { typed: string; path: string }[] => {
    const random = new SeededRandom(slips);
    return words.filter(({ length }) => length >= shortest).map((word) => ({ typed: misspellBy(word, slips, random), path: `${word}.md` }));
  };

  test('are found after one slip', () => {
    expect(recall(index, slipped(1, 4))).toBeGreaterThanOrEqual(0.995);
  });

  test('are found after two slips', () => {
    expect(recall(index, slipped(2, 6))).toBeGreaterThanOrEqual(0.96);
  });

  test('and an exact word comes first', () => {
    const first = words.filter((word) => index.search(word, { limit: 1 }).hits[0]?.path === `${word}.md`);
    expect(first.length).toBe(words.length);
  });
});

describe('misspelt facets of six and more letters', () => {
  const types = ['webinar', 'product launch', 'influencer', 'event series', 'hackathon', 'newsletter', 'referral', 'roadshow', 'trade show', 'podcast', 'retention', 'вебинар'];
  const countries = ['Germany', 'France', 'Poland', 'Brazil', 'Sweden', 'Norway', 'Austria', 'Switzerland', 'Portugal', 'Denmark', 'Finland', 'Mexico', 'Canada', 'Ireland'];
  const index = new SearchIndex({ markets });
  for (const type of types) index.upsert(note({ path: `${type}.md`, type }, { title: 'Note' }));
  for (const market of countries) index.upsert(note({ path: `${market}.md`, market }, { title: 'Note' }));

  const understood = (name: string, slips: number, rounds: number): number => {
    const random = new SeededRandom(name.length * slips);
    const typed = Array.from({ length: rounds }, () => misspellBy(name.toLowerCase(), slips, random));
    return recall(index, typed.map((each) => ({ typed: each, path: `${name}.md` })));
  };
  const mean = (slips: number): number => {
    const names = [...types, ...countries];
    return names.reduce((sum, name) => sum + understood(name, slips, 20), 0) / names.length;
  };

  test('are found after one slip', () => {
    expect(mean(1)).toBeGreaterThanOrEqual(0.995);
  });

  test('are found after two slips', () => {
    expect(mean(2)).toBeGreaterThanOrEqual(0.98);
  });
});

describe('names of countries in twelve languages', () => {
  const { index, queries } = countryQueries();

  test('find their market, every seventh of all that the platform knows', () => {
    const asked = queries.filter((_, at) => at % 7 === 0);
    expect(new Set(asked.map(({ language }) => language)).size).toBe(12);
    expect(asked.filter((query) => !isFound(index, query)).map(({ name, code }) => `${name} (${code})`)).toEqual([]);
  });

  test.each([['Svizzera', 'CH'], ['Niemcy', 'DE'], ['Verenigd Koninkrijk', 'GB'], ['Німеччина', 'DE'], ['ドイツ', 'DE'], ['德国', 'DE']])('%s is %s', (name, key) => {
    expect(index.search(name).understood).toMatchObject([{ facet: 'market', key, reading: 'translated', written: name }]);
    expect(index.search(`market:"${name}"`).understood).toMatchObject([{ facet: 'market', key }]);
  });
});
