import { bodyPlanner } from './body-planner';
import type { EditPlan, EditPlanner, TextChange } from './edit-plan';
import { findSection } from './find-section';
import type { SectionLines, SectionTarget } from './find-section';
import { insertLines } from './insert-lines';
import { makePlan } from './make-plan';
import { insertion, newSection } from './plan-section';
import type { ScannedNote } from './scan-lines';
import { displayWidth, findTable, rowCells } from './text-table';
import type { TextTable } from './text-table';

/** One value of a row: `matches` tells whether a header as written is its column; `heading` is that header in a new table. */
export interface RowCell {
  readonly heading: string;
  readonly text: string;
  readonly matches: (header: string) => boolean;
}

/**
 * Appends a row to the table of a section, with its cells padded to the columns that are there; an empty last row is filled instead.
 * Table and section are created where they are missing. A value without a column stands behind the first one: nothing is lost.
 */
export function planTableRow(path: string, target: SectionTarget, row: readonly RowCell[]): EditPlanner {
  return bodyPlanner(path, (text, note): EditPlan => {
    const section = findSection(path, text, note, target);
    const table = section === null ? null : findTable(note, section.from, section.to);
    if (table !== null) return appendRow(text, note, table, row);
    return makePlan(text, [newTable(text, note, section, target, row)]);
  });
}

function appendRow(text: string, note: ScannedNote, table: TextTable, row: readonly RowCell[]): EditPlan {
  const cells = cellsFor(table.header, row);
  if (rowsOf(note, table).some((written) => cells.every((cell, column) => (written[column] ?? '') === cell))) return { state: 'unchanged' };
  const line = rowLine(cells, table.widths, table.edges);
  const last = note.lines[table.to];
  const isEmptyRow = table.to > table.from + 1 && rowCells(last?.text ?? '').every((cell) => cell === '');
  if (isEmptyRow && last !== undefined) return makePlan(text, [{ start: last.start, end: last.end, insert: line }]);
  return makePlan(text, [insertLines(text, note, table.to, [line], { blankAbove: false, blankBelow: true })]);
}

function rowsOf(note: ScannedNote, table: TextTable): string[][] {
  return note.lines.slice(table.from + 2, table.to + 1).map((line) => rowCells(line.text));
}

function cellsFor(header: readonly string[], row: readonly RowCell[]): string[] {
  const placed = new Set<RowCell>();
  const cells = header.map((written) => {
    const cell = row.find((candidate) => !placed.has(candidate) && candidate.matches(written));
    if (cell === undefined) return '';
    placed.add(cell);
    return cellText(cell.text);
  });
  const left = row.filter((cell) => !placed.has(cell) && cell.text.trim() !== '').map((cell) => `${cell.heading}: ${cellText(cell.text)}`);
  if (left.length === 0) return cells;
  const aside = cells[0] === '' || cells[0] === undefined ? left.join('; ') : `${cells[0]} (${left.join('; ')})`;
  return [aside, ...cells.slice(1)];
}

function newTable(
  text: string, note: ScannedNote, section: SectionLines | null, target: SectionTarget, row: readonly RowCell[],
): TextChange {
  const cells = row.map((cell) => cellText(cell.text));
  const headings = row.map((cell) => cellText(cell.heading));
  const widths = headings.map((heading, column) => Math.max(3, displayWidth(heading), displayWidth(cells[column] ?? '')));
  const rule = widths.map((width) => '-'.repeat(width));
  const lines = [headings, rule, cells].map((line) => rowLine(line, widths, ['| ', ' |']));
  return section === null ? newSection(text, note, target, lines) : insertion(text, note, section, lines);
}

function rowLine(cells: readonly string[], widths: readonly number[], [lead, end]: TextTable['edges']): string {
  const padded = cells.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))));
  const line = lead + padded.join(' | ') + end;
  return end === '' ? line.trimEnd() : line;
}

// A bar would end the cell, a line end the row.
function cellText(text: string): string {
  return text.trim().replace(/\\?\|/g, '\\|').replace(/\s*(?:\r\n|\r|\n)\s*/g, '<br>');
}
