import { describe, expect, test } from 'vitest';
import { readCallouts } from '../../../src/domain/note/callout';
import type { Callout } from '../../../src/domain/note/callout';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

const callouts = (text: string): Callout[] => readCallouts(noteStructureOf(text), lineStarts(text));
const shapes = (text: string): [string, string, string[]][] => callouts(text).map(({ type, title, lines }) => [type, title.text, lines.map((line) => line.text)]);

describe('a callout', () => {
  test.each<[string, string, [string, string, string[]][]]>([
    ['title and lines', '> [!guardrail] Never x\n> - a\n>b\n', [['guardrail', 'Never x', ['- a', 'b']]]],
    ['fold and metadata', '> [!Guardrail|wide]- Title\n', [['guardrail', 'Title', []]]],
    ['no title', '> [!tip]\n>\n> text\n', [['tip', '', ['', 'text']]]],
    ['one inside another', '> [!note] a\n> > [!guardrail] b\n> > c\n> d\n', [['note', 'a', ['d']], ['guardrail', 'b', ['c']]]],
    ['a head inside that is only text', '> [!note] a\n> [!guardrail] b\n', [['note', 'a', ['[!guardrail] b']]]],
    ['a list around it', '- item\n- > [!tip] a\n  > b\n- c\n', [['tip', 'a', ['b']]]],
    ['Windows line ends', '> [!tip] a\r\n> b\r\n', [['tip', 'a', ['b']]]],
  ])('may have %s', (_, text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  test('quotes the note', () => {
    const text = 'x\n\n> [!tip]+ Title \n>  - a \n';
    const [callout] = callouts(text);
    expect(text.slice(callout?.title.start, callout?.title.end)).toBe('Title');
    expect(callout?.lines.map(({ start, end }) => text.slice(start, end))).toEqual([' - a']);
    expect(text.slice(callout?.span.start, callout?.span.end)).toBe('> [!tip]+ Title \n>  - a');
  });

  test.each(['> quote\n', 'text [!tip] a\n', '```\n> [!tip] a\n```\n', '> []! a\n', '> [!]\n'])('is not %j', (text) => {
    expect(callouts(text)).toEqual([]);
  });
});
