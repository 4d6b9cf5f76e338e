import type { ScannedNote } from './scan-lines';

/** A table in a note: `lines` are those of header, delimiter and rows (first and last line number, both included). */
export interface TextTable {
  readonly from: number;
  readonly to: number;
  readonly header: readonly string[];
  /** Characters that each column has room for in the delimiter line, without the spaces beside the bars. */
  readonly widths: readonly number[];
  /** How rows start and end: `| `, ` |`, or empty where the table has no outer bars. */
  readonly edges: readonly [string, string];
}

const delimiterCell = /^:?-+:?$/;

/** The first table of the lines `from` to `to` (exclusive); null when there is none. */
export function findTable(note: ScannedNote, from: number, to: number): TextTable | null {
  for (let index = from; index + 1 < to; index += 1) {
    const header = note.lines[index];
    const rule = note.lines[index + 1];
    if (header?.kind !== 'text' || rule?.kind !== 'text' || !header.text.includes('|')) continue;
    const cells = rowCells(rule.text);
    if (cells.length !== rowCells(header.text).length || !cells.every((cell) => delimiterCell.test(cell))) continue;
    return tableAt(note, index, to);
  }
  return null;
}

function tableAt(note: ScannedNote, from: number, to: number): TextTable {
  const written = note.lines[from]?.text ?? '';
  const edges = [/^\s*\|/.test(written) ? '| ' : '', /\|\s*$/.test(written) ? ' |' : ''] as const;
  let last = from + 1;
  while (last + 1 < to && isRow(note.lines[last + 1]?.text ?? '')) last += 1;
  const header = rowCells(written);
  const rule = rawCells(note.lines[from + 1]?.text ?? '');
  const widths = header.map((name, column) => {
    const outer = (column === 0 && edges[0] === '') || (column === header.length - 1 && edges[1] === '');
    return Math.max((rule[column] ?? '').length - (outer ? 1 : 2), displayWidth(name));
  });
  return { from, to: last, header, widths, edges };
}

function isRow(line: string): boolean {
  return line.trim() !== '' && line.includes('|');
}

/** The cells of a row, trimmed; bars after a backslash are part of a cell. */
export function rowCells(line: string): string[] {
  return rawCells(line).map((cell) => cell.trim());
}

function rawCells(line: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|') {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  const inner = cells[0]?.trim() === '' ? cells.slice(1) : cells;
  const rest = line.slice(from);
  return rest.trim() === '' && cells.length > 0 ? inner : [...inner, rest];
}

/** Columns that a text takes in a monospace editor: characters of East Asian scripts and emoji take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(character);
    width += /\p{Mn}/u.test(character) ? 0 : wide ? 2 : 1;
  }
  return width;
}
