import { describe, expect, it } from 'vitest';
import { wordTable } from '../../../src/domain/shared/word-table';

const table = wordTable({ m: 1, min: 2, 'min.': 3, '万': 4, 'not more than': 5, 'тыс': 6 });

describe('a word table', () => {
  it.each([
    ['5 min', 2, 2],
    ['5 min.', 2, 3],
    ['not more than 3', 0, 5],
    ['3万円', 1, 4],
    ['12 тыс.', 3, 6],
    ['5m', 1, 1],
  ])('finds the longest entry in %j at %i', (text, at, meaning) => {
    expect(table.match(text, at)?.meaning).toBe(meaning);
  });

  it('never stops inside a word', () => {
    expect(table.match('5 mint', 2)).toBeNull();
    expect(table.match('тысяч', 0)).toBeNull();
  });

  it('finds nothing beyond the end', () => {
    expect(table.match('5', 9)).toBeNull();
  });
});
