import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineStarts, spanAt } from '../../../src/domain/shared/line-starts';

const linesOfText = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', 'Ж', '😀')).map((parts) => parts.join(''));

describe('lineStarts', () => {
  it('starts a line after every line feed, also the last one', () => {
    expect(lineStarts('ab\r\nc\n')).toEqual([0, 4, 6]);
  });

  it('gives the empty text one line', () => {
    expect(lineStarts('')).toEqual([0]);
  });
});

describe('lineAt', () => {
  it('finds the line of any offset as counting line feeds does', () => {
    fc.assert(fc.property(linesOfText, fc.nat(40), (text, offset) => {
      const at = Math.min(offset, text.length);
      expect(lineAt(lineStarts(text), at)).toBe(text.slice(0, at).split('\n').length - 1);
    }));
  });

  it('puts offsets outside of the text on the first or last line', () => {
    expect(lineAt([0, 4, 6], -5)).toBe(0);
    expect(lineAt([0, 4, 6], 99)).toBe(2);
  });
});

describe('spanAt', () => {
  it('ends on the line of its last character', () => {
    expect(spanAt(lineStarts('ab\ncd\n'), 1, 6)).toEqual({ start: 1, end: 6, line: 0, endLine: 1 });
    expect(spanAt(lineStarts('ab\ncd\n'), 3, 3)).toEqual({ start: 3, end: 3, line: 1, endLine: 1 });
  });
});
