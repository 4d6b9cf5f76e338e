import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderBy, selectBest } from '../../../src/domain/search/select-best';

test('the best of many are those that sorting all of them would put first', () => {
  const scored = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 200 });
  fc.assert(fc.property(scored, fc.integer({ min: 0, max: 20 }), (scores, count) => {
    const documents = scores.map((_, document) => document);
    const sorted = [...documents].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const found = Float64Array.from(scores);
    expect(selectBest(documents.length, count, found, orderBy(found, (a, b) => a - b))).toEqual(sorted.slice(0, count));
  }));
});
