import { expect, test } from 'vitest';
import { listText } from '../../../src/domain/note/list-text';
import { noteStructureOf } from '../../note-structure-of';

function items(text: string): [string, boolean][] {
  return noteStructureOf(text).listItems.map((item) => {
    const read = listText(text, item);
    expect(text.slice(read.start, item.end)).toContain(read.text.split(' ')[0] ?? '');
    return [read.text, read.ordered];
  });
}

test.each<[string, string, [string, boolean][]]>([
  ['markers of all kinds', '- a\n\n* b\n\n+ c\n\n1. d\n\n2) e\n', [['a', false], ['b', false], ['c', false], ['d', true], ['e', true]]],
  ['task brackets', '- [ ] a\n- [x] b\n- [/] c\n- [link](d)\n', [['a', false], ['b', false], ['c', false], ['[link](d)', false]]],
  ['sublists', '- a\n  - b\n    1. c\n', [['a', false], ['b', false], ['c', true]]],
  ['lines that go on', '- a\n  b\nc\n- d\r\n  e\r\n', [['a b c', false], ['d e', false]]],
  ['callouts around them', '> [!tip] x\n> - a\n>   b\n', [['a b', false]]],
  ['tabs', '-\ta\n\t-\tb\n', [['a', false], ['b', false]]],
])('a list item is its words without %s', (_, text, expected) => {
  expect(items(text)).toEqual(expected);
});

test('an empty item has no words', () => {
  expect(listText('- ', { start: 0, end: 2 })).toEqual({ text: '', start: 2, ordered: false });
});

test('text that is no item is itself', () => {
  expect(listText('just words', { start: 0, end: 10 })).toEqual({ text: 'just words', start: 0, ordered: false });
});
