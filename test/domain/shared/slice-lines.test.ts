import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineStarts, sliceLines, spanAt } from '../../../src/domain/shared/slice-lines';

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

describe('sliceLines', () => {
  it('leaves line ends out, CRLF as well', () => {
    const text = 'ab\r\nc\n';
    expect(sliceLines(text).map((line) => text.slice(line.start, line.end))).toEqual(['ab', 'c', '']);
  });

  it('cuts to the stretch and counts lines from its first', () => {
    const text = 'one\ntwo\nthree';
    expect(sliceLines(text, { start: 5, end: 10, line: 1 })).toEqual([
      { start: 5, end: 7, line: 1, endLine: 1 },
      { start: 8, end: 10, line: 2, endLine: 2 },
    ]);
  });

  it('leaves the carriage return out where the stretch ends before a line end', () => {
    expect(sliceLines('ab\r\ncd', { start: 0, end: 3, line: 0 })).toEqual([{ start: 0, end: 2, line: 0, endLine: 0 }]);
  });

  it('agrees with splitting the text at line ends', () => {
    fc.assert(fc.property(linesOfText, (text) => {
      expect(sliceLines(text).map((line) => text.slice(line.start, line.end))).toEqual(text.split(/\r?\n/));
      expect(sliceLines(text).map((line) => line.start)).toEqual(lineStarts(text));
    }));
  });
});
