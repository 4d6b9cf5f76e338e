import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainProperty } from '../../../src/domain/note/plain-property';

const pieces = ['type', 'Campaign Type', 'a', 'null', 'True', 'x-y', 'Вебинар', 'Straße', '2026-03-14', '7', '1e3', '.5', ' ', '  ', ':', ': ', ', ', '#', ' #', '-', '- ', '/', '(', ')', '"', '@', '[', '~', '\t', 'no', '_'];

describe('a plain property', () => {
  test('gives its words, its day, or nothing', () => {
    expect(plainProperty('campaign-type: Product launch, spring (DE)')).toEqual({ key: 'campaign-type', value: 'Product launch, spring (DE)' });
    expect(plainProperty('start: 2026-03-14  ')).toEqual({ key: 'start', value: '2026-03-14' });
    expect(plainProperty('Market:')).toEqual({ key: 'Market', value: null });
  });

  test('is none where YAML means something else or breaks', () => {
    for (const line of ['owner: @maria', 'a: b: c', 'a: true', 'a: NULL', 'a: 7', 'a: "b"', 'a: b # c', 'a:b', '- a: b', 'a: [b]', 'a: |', 'null: b', ' a: b']) {
      expect(plainProperty(line), line).toBeNull();
    }
  });

  test('is what a parser makes of the line, for any line', () => {
    const lines = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.constantFrom('type', 'Campaign Type', 'x-y'), fc.oneof(lines, fc.string()), (key, rest) => {
      const line = `${key}: ${rest}`;
      const found = plainProperty(line);
      if (found !== null) expect(parse(line)).toEqual({ [found.key]: found.value });
    }), { numRuns: 2000 });
  });
});
