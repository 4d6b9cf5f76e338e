import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineSpan, lineSpans } from '../../../src/domain/note/line-span';
import { proseLines } from '../../../src/domain/note/prose-lines';
import { spansTouching, spansWithin } from '../../../src/domain/note/spans-within';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

const spans = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }).map((lengths) => {
  let at = 0;
  return lengths.map((length) => ({ start: at, end: (at += length), line: 0, endLine: 0 }));
});

test('the spans within a stretch are those that start in it', () => {
  fc.assert(fc.property(spans, fc.nat(80), fc.nat(80), (parts, start, end) => {
    expect(spansWithin(parts, { start, end })).toEqual(parts.filter((part) => part.start >= start && part.start < end));
  }));
});

test('touching spans add the one that reaches in', () => {
  const parts = [{ start: 0, end: 4, line: 0, endLine: 0 }, { start: 4, end: 9, line: 0, endLine: 0 }, { start: 9, end: 12, line: 0, endLine: 0 }];
  expect(spansTouching(parts, { start: 5, end: 10 })).toEqual(parts.slice(1));
  expect(spansTouching(parts, { start: 4, end: 10 })).toEqual(parts.slice(1));
});

test('a line is without its line end', () => {
  const text = 'a\r\nb\n\nc';
  const starts = lineStarts(text);
  expect(lineSpans(text, starts, 0, 9).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', '', 'c']);
  expect(lineSpan(text, starts, 99)).toMatchObject({ start: text.length, end: text.length });
});

test('prose lines are those of paragraphs, cut to the stretch', () => {
  const text = '**Head**\none\ntwo\n\n- list\n\n```\ncode\n```\n\nthree\n';
  const lines = proseLines(noteStructureOf(text), lineStarts(text), { start: 9, end: text.length, line: 1, endLine: 11 });
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three']);
});
