import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/domain/note/table';
import type { Table } from '../../../src/domain/note/table';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

function table(text: string): Table | null {
  const section = noteStructureOf(text).sections.find(({ type }) => type === 'table');
  return section === undefined ? null : readTable(text, lineStarts(text), section);
}

const cells = (text: string): string[][] | undefined => table(text)?.rows.map((row) => row.cells.map((cell) => cell.text));

describe('a table', () => {
  test('has a header and rows of trimmed cells that quote the note', () => {
    const text = 'before\n\n| Metric | Target |\n|:---|---:|\n|  MQLs  | 500 |\n| CPL | <$50 |\n';
    const read = table(text);
    expect(read?.header.cells.map((cell) => cell.text)).toEqual(['Metric', 'Target']);
    expect(cells(text)).toEqual([['MQLs', '500'], ['CPL', '<$50']]);
    for (const row of read?.rows ?? []) for (const { text: said, span } of row.cells) expect(text.slice(span.start, span.end)).toBe(said);
    expect(read?.rows[1]?.span.line).toBe(5);
  });

  test.each<[string, string, string[][]]>([
    ['no outer pipes', 'a | b\n- | -\nc | d\n', [['c', 'd']]], ['empty cells', '| a | b |\n|---|---|\n| | d |\n| c | |\n', [['', 'd'], ['c', '']]], ['escaped pipes', '| a | b |\n|---|---|\n| [[x\\|y]] | z |\n', [['[[x|y]]', 'z']]],
    ['too few cells', '| a | b |\n|---|---|\n| c |\n', [['c']]], ['Windows line ends', '| a |\r\n|---|\r\n| b |\r\n', [['b']]], ['no rows', '| a |\n|---|\n', []],
  ])('may have %s', (_, text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  test('needs a delimiter row', () => {
    const text = '| a |\n| b |\n';
    expect(readTable(text, lineStarts(text), { start: 0, end: text.length, line: 0, endLine: 1 })).toBeNull();
  });
});
