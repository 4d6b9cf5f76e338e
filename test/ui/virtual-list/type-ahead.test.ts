import { describe, expect, it } from 'vitest';
import { TypeAhead } from '../../../src/ui/virtual-list/type-ahead';

const labels = ['Never gate it', '**Always** ask', 'Never discount', 'Éclair first', 'Никогда не спешить'];

describe('typing in a list', () => {
  it('goes to the next row that begins with the letter, and round again', () => {
    const typing = new TypeAhead();
    expect(typing.next('n', 0, { labels, current: -1 })).toBe(0);
    expect(typing.next('n', 100, { labels, current: 0 })).toBe(2);
    expect(typing.next('n', 200, { labels, current: 2 })).toBe(0);
  });

  it('narrows by what follows without leaving a row that still fits', () => {
    const typing = new TypeAhead();
    let current = -1;
    [...'never d'].forEach((letter, index) => { current = typing.next(letter, index * 100, { labels, current }) ?? current; });
    expect(current).toBe(2);
  });

  it('begins a new word after a pause', () => {
    const typing = new TypeAhead();
    typing.next('n', 0, { labels, current: -1 });
    expect(typing.next('a', 2000, { labels, current: 0 })).toBe(1);
    expect(typing.isTyping(5000)).toBe(false);
  });

  it('looks past Markdown marks and accents, in any alphabet', () => {
    expect(new TypeAhead().next('e', 0, { labels, current: -1 })).toBe(3);
    expect(new TypeAhead().next('Н', 0, { labels, current: -1 })).toBe(4);
  });

  it('stays where it is when nothing fits', () => {
    expect(new TypeAhead().next('z', 0, { labels, current: 1 })).toBeNull();
    expect(new TypeAhead().next('z', 0, { labels: [], current: -1 })).toBeNull();
  });
});
