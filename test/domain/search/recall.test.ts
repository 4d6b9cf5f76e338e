import { describe, expect, test } from 'vitest';
import { countryQueries, isFound } from '../../relevance/country-queries';
import { facetIndex, recallOf, slippedFacets, slippedWords, textWords } from '../../relevance/slip-recall';

describe('misspelt words of texts (drop, swap, double, neighbour key)', () => {
  const { index, words } = textWords();

  test('are found after one slip', () => {
    expect(recallOf(index, slippedWords(words, 1, 4))).toBeGreaterThanOrEqual(0.995);
  });

  test('are found after two slips', () => {
    expect(recallOf(index, slippedWords(words, 2, 6))).toBeGreaterThanOrEqual(0.98);
  });

  test('and an exact word comes first', () => {
    const first = words.filter((word) => index.search(word, { limit: 1 }).hits[0]?.path === `${word}.md`);
    expect(first.length).toBe(words.length);
  });
});

describe('misspelt facets of six and more letters', () => {
  const index = facetIndex();

  test('are found after one slip', () => {
    expect(recallOf(index, slippedFacets(1))).toBeGreaterThanOrEqual(0.995);
  });

  test('are found after two slips', () => {
    expect(recallOf(index, slippedFacets(2))).toBeGreaterThanOrEqual(0.98);
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
