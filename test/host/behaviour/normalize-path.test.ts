import { expect, it } from 'vitest';
import { normalizePath } from './normalize-path';

it('makes slashes forward, single and none at the ends', () => {
  expect(normalizePath('\\a//b\\\\c.md/')).toBe('a/b/c.md');
});

it('makes special spaces plain and composes accents', () => {
  expect(normalizePath('a\u00A0b\u202Fe\u0301')).toBe('a b \u00E9');
});

it('turns nothing into the root and leaves dots alone', () => {
  expect(normalizePath('')).toBe('/');
  expect(normalizePath('//')).toBe('/');
  expect(normalizePath('a/../b/.')).toBe('a/../b/.');
});
