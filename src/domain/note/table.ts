import type { Span } from '../shared/span';
import { lineSpans } from './line-span';

/** One cell; `text` is trimmed, with `\|` read as `|`. `span` quotes the trimmed cell as written. */
export interface TableCell {
  readonly text: string;
  readonly span: Span;
}

/** One line of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly span: Span;
}

/** A pipe table; rows may have fewer or more cells than the header. */
export interface Table {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

const rowStart = /^[\s>]*\|?/;
const delimiter = /^[\s>|:-]+$/;

/** Reads the table that fills a section of the note's text; null when its second line is no delimiter row with a cell for each of the header. */
export function readTable(text: string, starts: readonly number[], section: Span): Table | null {
  const lines = lineSpans(text, starts, section.line, section.endLine);
  const [first, second] = lines;
  if (first === undefined || second === undefined) return null;
  const rule = text.slice(second.start, second.end);
  if (!delimiter.test(rule) || !rule.includes('-')) return null;
  const header = rowOf(text, first);
  if (rowOf(text, second).cells.length !== header.cells.length) return null;
  return { header, rows: lines.slice(2).map((line) => rowOf(text, line)) };
}

function rowOf(text: string, line: Span): TableRow {
  const start = line.start + (rowStart.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
  const cells: TableCell[] = [];
  let from = start;
  for (let at = start; at < line.end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') {
      cells.push(cellOf(text, from, at, line.line));
      from = at + 1;
    }
  }
  if (text.slice(from, line.end).trim() !== '') cells.push(cellOf(text, from, line.end, line.line));
  return { cells, span: line };
}

function cellOf(text: string, from: number, to: number, line: number): TableCell {
  let start = from;
  let end = to;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  const span = { start, end, line, endLine: line };
  return { text: text.slice(start, end).replaceAll('\\|', '|'), span };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0' || character === '\r';
}
