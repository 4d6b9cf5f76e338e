import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts';

const base = 'one\ntwo\nthree\nfour\nfive';

describe('merging two changes to a text', () => {
  it('keeps both where they touch different lines', () => {
    expect(mergeTexts(base, 'ONE\ntwo\nthree\nfour\nfive', 'one\ntwo\nthree\nfour\nfive\nsix')).toBe('ONE\ntwo\nthree\nfour\nfive\nsix');
  });

  it('keeps additions at the same place, mine first', () => {
    expect(mergeTexts(base, `${base}\nmine`, `${base}\ntheirs`)).toBe(`${base}\nmine\ntheirs`);
  });

  it('keeps both versions of a line that both changed', () => {
    expect(mergeTexts('a\nb\nc', 'a\nmine\nc', 'a\ntheirs\nc')).toBe('a\nmine\ntheirs\nc');
  });

  it('takes the same change once', () => {
    expect(mergeTexts(base, 'one\ntwo\nfive', 'one\ntwo\nfive')).toBe('one\ntwo\nfive');
  });

  it('takes their text where I changed nothing, and mine where they changed nothing', () => {
    expect(mergeTexts(base, base, 'else\n')).toBe('else\n');
    expect(mergeTexts(base, 'else\n', base)).toBe('else\n');
  });

  it('keeps my line while they delete its neighbours', () => {
    expect(mergeTexts('a\nb\nc\nd', 'a\nb!\nc\nd', 'a\nb\nd')).toBe('a\nb!\nd');
  });

  it('copes with texts too long to compare line by line', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `line ${index}`).join('\n');
    const other = Array.from({ length: 3000 }, (_, index) => `other ${index}`).join('\n');
    expect(mergeTexts(long, `${long}\nmine`, other)).toContain('other 2999');
  });
});
