import { describe, expect, it } from 'vitest';
import { fill, fillParts, placeholdersOf } from '../../src/locales/fill';

describe('filling a text', () => {
  it('puts values in their places', () => {
    expect(fill('{shown} of {total}', { shown: 9, total: 21 })).toBe('9 of 21');
  });

  it('leaves nothing behind for a value that is not known', () => {
    expect(fill('“{written}” in {property}', { written: 'x' })).toBe('“x” in ');
  });

  it('takes braces in a value for what they are', () => {
    expect(fill('a {x}', { x: '{y}' })).toBe('a {y}');
  });

  it('tells values from the words around them', () => {
    expect(fillParts('in {value}', { value: 'Germany' })).toEqual([{ text: 'in ', value: false }, { text: 'Germany', value: true }]);
  });

  it('knows which placeholders a text has', () => {
    expect(placeholdersOf('{b} and {a} and { c }')).toEqual(['a', 'b']);
  });
});
