import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitCount, editDistance, letterSet } from '../../../src/domain/search/edit-distance';

/** The textbook table, without limits and tricks. */
function plainDistance(first: string, second: string): number {
  const table = Array.from({ length: first.length + 1 }, (_, line) => Array.from({ length: second.length + 1 }, (__, column) => (line === 0 ? column : column === 0 ? line : 0)));
  const at = (line: number, column: number): number => table[line]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let line = 1; line <= first.length; line += 1) {
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[line - 1] === second[column - 1] ? 0 : 1;
      let edits = Math.min(at(line - 1, column) + 1, at(line, column - 1) + 1, at(line - 1, column - 1) + same);
      if (line > 1 && column > 1 && first[line - 1] === second[column - 2] && first[line - 2] === second[column - 1]) edits = Math.min(edits, at(line - 2, column - 2) + 1);
      const row = table[line];
      if (row !== undefined) row[column] = edits;
    }
  }
  return at(first.length, second.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

describe('the distance of two words', () => {
  test.each([['webinar', 'webinar', 0], ['webinr', 'webinar', 1], ['wbeinar', 'webinar', 1], ['webbinar', 'webinar', 1], ['wevinat', 'webinar', 2], ['', 'ab', 2]])('%s ~ %s', (first, second, edits) => {
    expect(editDistance(first, second, 3)).toBe(edits);
  });

  test('is that of the textbook as far as the limit, and one more beyond it', () => {
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (first, second, limit) => {
      expect(editDistance(first, second, limit)).toBe(Math.min(plainDistance(first, second), limit + 1));
    }));
  });

  test('never lets the quick check by letters rule out a near word', () => {
    fc.assert(fc.property(word, word, (first, second) => {
      expect(bitCount(letterSet(first) ^ letterSet(second))).toBeLessThanOrEqual(2 * plainDistance(first, second));
    }));
  });
});
