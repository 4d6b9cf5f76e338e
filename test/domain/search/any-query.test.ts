import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../src/domain/search/search-index';
import { entry, markets, note } from '../../note-record-builder';
import { smallIndex } from './small-library';

const index = smallIndex(['webinar = вебинар', 'a b = c']);
const pieces = ['webinar', 'germny', 'market:', 'type:de', '-', 'OR', '|', '"', '„', '»', 'in:2025-13', 'before:', 'нет', '日本', '🎯', '.*', '(?:a)+', '\\', ':', '::', 'x:y', 'tag:#a', 'path:/', '\u0000', '\ud800', '  ', '\n'];
const query = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' ')), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')));

describe('whatever is typed', () => {
  test('is answered: hits in order, counted, with reasons', () => {
    fc.assert(fc.property(query, (typed) => {
      const answer = index.search(typed, { limit: 5 });
      expect(answer.hits.length).toBe(Math.min(5, answer.total));
      expect(answer.total).toBeLessThanOrEqual(answer.among);
      for (const [place, hit] of answer.hits.entries()) {
        expect(hit.score).toBeLessThanOrEqual(answer.hits[place - 1]?.score ?? Number.POSITIVE_INFINITY);
        expect(hit.reasons).toBeInstanceOf(Array);
        for (const { start, end } of hit.highlights.text) expect(0 <= start && start < end && end <= hit.text.length).toBe(true);
      }
    }), { numRuns: 500 });
  });

  test('can be completed and loosened', () => {
    fc.assert(fc.property(query, fc.nat(80), (typed, cursor) => {
      const { from, to, options } = index.complete(typed, cursor);
      expect(0 <= from && from <= to && to <= typed.length).toBe(true);
      expect(options).toBeInstanceOf(Array);
      for (const loosening of index.loosenings(typed)) expect(loosening.count).toBeGreaterThan(0);
    }), { numRuns: 200 });
  });

  test.each([
    ['a query of 100 kB', 'webinar '.repeat(12_800), 'query-shortened'],
    ['one word of 100 kB', 'x'.repeat(100_000), 'query-shortened'],
    ['100 kB of quotes', '"'.repeat(100_000), 'query-shortened'],
    ['an unbalanced quote', '"second form', 'unbalanced-quote'],
    ['an unknown operator', 'colour:red', 'unknown-operator'],
    ['an operator without a value', 'market:', 'operator-without-value'],
    ['an unknown value', 'market:xyzzyx', 'unknown-value'],
    ['an unknown kind', 'kind:xyzzyx', 'unknown-value'],
    ['no date', 'before:soon', 'date-unreadable'],
    ['emoji', '🎯🎯', 'nothing-searchable'],
    ['regular expressions', '.*+?^${}()|[]\\', 'nothing-searchable'],
  ])('is explained: %s', (_, typed, code) => {
    expect(index.search(typed).notices.map((notice) => notice.code)).toContain(code);
  });
});

describe('an exact match', () => {
  const word = fc.stringMatching(/^[a-z]{5,9}$/);

  test('ranks before everything that is only near it', () => {
    fc.assert(fc.property(word, fc.array(fc.nat(25), { minLength: 3, maxLength: 8 }), fc.nat(8), (exact, letters, at) => {
      const library = new SearchIndex({ markets });
      const place = at % exact.length;
      const near = letters.map((letter) => exact.slice(0, place) + String.fromCharCode(97 + letter) + exact.slice(place + (letter % 2)));
      for (const [number, other] of near.entries()) {
        if (other !== exact) library.upsert(note({ path: `${number}.md`, start: '2026-01-01', items: [entry(`${other} ${other}s`)] }, { title: `${other} ${exact}s` }));
      }
      library.upsert(note({ path: 'exact.md', start: '2020-01-01', items: [entry(`Long ago they said ${exact} once, among much else.`)] }, { title: 'Note' }));
      expect(library.search(exact).hits[0]?.path).toBe('exact.md');
    }), { numRuns: 200 });
  });

  test('in the title comes first, however many texts and facets have the words', () => {
    const library = new SearchIndex({ markets });
    for (let number = 0; number < 200; number += 1) {
      library.upsert(note({ path: `${number}.md`, type: 'webinar', market: 'Germany', start: '2026-01-01', items: [entry('Webinar Germany budget: webinar in Germany.')] }, { title: `Webinar in Germany ${number}` }));
    }
    library.upsert(note({ path: 'named.md', type: 'launch', market: 'France', start: '2019-01-01' }, { title: 'Webinar Germany' }));
    expect(library.search('webinar germany').hits[0]?.path).toBe('named.md');
  });
});
