import { describe, expect, test } from 'vitest';
import { conflictProblems } from '../../../src/domain/note/conflict-markers';
import { diagnoseFrontmatter } from '../../../src/domain/note/diagnose-frontmatter';
import type { Problem } from '../../../src/domain/shared/problem';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

const diagnose = (text: string): Problem[] => diagnoseFrontmatter(noteStructureOf(text));
const ofBlock = (block: string): Problem | undefined => diagnose(`---\n${block}\n---\nbody`)[0];

describe('malformed properties', () => {
  test.each<[string, string, Record<string, string>, [number, number]]>([
    ['an unquoted @', 'type: postmortem\nowner: @maria', { cause: 'unquoted-at', written: '@maria', property: 'owner', suggestion: '"@maria"' }, [2, 7]],
    ['an unquoted @ in a list', 'aliases:\n- @name', { cause: 'unquoted-at', written: '@name', property: 'aliases', suggestion: '"@name"' }, [2, 2]],
    ['a backtick', 'code: `x`', { cause: 'reserved-character', written: '`x`', property: 'code' }, [1, 6]],
    ['bold text', 'a: *bold* text', { cause: 'reserved-character', written: '*bold* text' }, [1, 3]],
    ['a colon in the value', 'title: Spring: the webinar', { cause: 'colon-in-value', written: 'Spring: the webinar', property: 'title', suggestion: '"Spring: the webinar"' }, [1, 7]],
    ['quotes in quotes', 'title: "He said "hi" there"', { cause: 'quotes-in-quotes', written: '"He said "hi" there"', suggestion: '\'He said "hi" there\'' }, [1, 7]],
    ['an apostrophe in single quotes', 'title: \'it\'s me\'', { cause: 'quotes-in-quotes', suggestion: '"it\'s me"' }, [1, 7]],
    ['a quote that never ends', 'a: "foo\nb: c', { cause: 'unclosed-quote', written: '"foo', property: 'a' }, [1, 3]],
    ['a bracket that never ends', 'a: [x, y\nb: c', { cause: 'unclosed-bracket', written: '[x, y', property: 'a' }, [1, 3]],
    ['text behind a link', 'brief: [[Spring]] and [[Summer]]', { cause: 'text-after-link', suggestion: '"[[Spring]] and [[Summer]]"' }, [1, 7]],
    ['a backslash in quotes', 'path: "C:\\Users"', { cause: 'backslash-in-quotes', written: '"C:\\Users"' }, [1, 6]],
    ['a tab', 'a:\n\t- b', { cause: 'tab' }, [2, 0]],
    ['a text followed by list items', 'tags: foo\n- bar\nx: y', { cause: 'list-after-text', written: '- bar', property: 'tags' }, [2, 0]],
    ['no space behind the colon', 'type: postmortem\nmarket:DE\nowner: x', { cause: 'missing-space', written: 'market:DE' }, [2, 0]],
    ['a line that is no property', 'type: postmortem\njust words\nowner: x', { cause: 'not-a-property', written: 'just words' }, [2, 0]],
  ])('%s', (_, block, details, [line, column]) => {
    const problem = ofBlock(block);
    expect(problem?.code).toBe('frontmatter-malformed');
    expect(problem?.details).toMatchObject(details);
    expect([problem?.line, problem?.column]).toEqual([line, column]);
  });

  test('each broken property is named', () => {
    expect(diagnose('---\nowner: @maria\nok: yes\ntitle: a: b\n---\n').map(({ line, details }) => [line, details.cause])).toEqual([[1, 'unquoted-at'], [3, 'colon-in-value']]);
  });

  test('a name that is there twice is a problem of its own', () => {
    expect(diagnose('---\nmarket: DE\ntype: brief\nmarket: AT\n---\n')).toEqual([
      { code: 'duplicate-property', path: 'Note.md', line: 3, column: 0, details: { property: 'market', written: 'AT' } },
    ]);
  });

  test('line and column hold with Windows line ends', () => {
    const [problem] = diagnose('---\r\ntype: postmortem\r\nowner: @maria\r\n---\r\n');
    expect(problem).toMatchObject({ line: 2, column: 7, details: { written: '@maria' } });
  });

  test('a block that never ends is a problem', () => {
    expect(diagnose('---\ntype: postmortem\ncampaign: x\n\n# Title\n')).toMatchObject([{ code: 'frontmatter-not-closed', line: 0 }]);
  });
});

describe('no problem', () => {
  test.each<[string, string]>([
    ['no properties', 'text'], ['an empty block', '---\n---\ntext'], ['properties that can be read', '---\ntype: x\n---\n'], ['a horizontal rule on line 1', '---\n\nSome words: these.\nMore words.\nAnd more.\n\n---\n'],
    ['a horizontal rule on line 1 with a heading below', '---\n# Title\nText\n\n---\nmore'], ['a lone rule', '---'], ['a rule above prose', '---\n\nprose without end'], ['a rule right above prose', '---\nNote: we met twice.\nNobody had the numbers.\nWe go on.'], ['a rule at the end of the first paragraph', 'words\n---\n'],
  ])('%s', (_, text) => {
    expect(diagnose(text)).toEqual([]);
  });
});

describe('conflict markers', () => {
  const conflicts = (text: string): Problem[] => conflictProblems(noteStructureOf(text), lineStarts(text));

  test('are found anywhere in a note, each conflict once', () => {
    const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\nd\n<<<<<<< HEAD\n=======\n>>>>>>> x\n';
    expect(conflicts(text).map(({ code, line }) => [code, line])).toEqual([['conflict-markers', 1], ['conflict-markers', 7]]);
  });

  test('are found in properties, which then need no second problem', () => {
    const text = '---\ntype: postmortem\n<<<<<<< HEAD\nmarket: DE\n=======\nmarket: AT\n>>>>>>> theirs\n---\n';
    expect(conflicts(text)).toHaveLength(1);
    expect(diagnose(text)).toEqual([]);
  });

  test.each(['```\n<<<<<<< HEAD\n=======\n>>>>>>> x\n```\n', 'Title\n=======\n', '<<<<<<< HEAD\ntext', '>>>>>>> x\n=======\n<<<<<<< y', '<<<<<<<<<\n=========\n>>>>>>>>>\n'])('%j has none', (text) => {
    expect(conflicts(text)).toEqual([]);
  });
});

test('a block of any size has few problems', () => {
  for (const line of ['a: @b\n', 'x: [', '"', '\t', '{', '- ', '? ']) {
    expect(diagnose(`---\ntype: x\n${line.repeat(20_000)}\n---\n`).length).toBeLessThanOrEqual(5);
  }
});
