import { isUnfilled } from '../note/placeholder';
import type { TableRow } from '../note/table';
import { withoutLinks } from '../note/wikilink';

/** The words of a cell; null where there is no such column, or the cell is empty, a dash, TBD or a placeholder. */
export function filledCell<Column>(row: TableRow, places: ReadonlyMap<Column, number>, column: Column): string | null {
  const place = places.get(column);
  const text = place === undefined ? '' : row.cells[place]?.text ?? '';
  return isUnfilled(bareText(text)) ? null : text;
}

/** A text without emphasis, links and line breaks of cells, as a reader sees it. */
export function bareText(text: string): string {
  return withoutLinks(text.replace(/<br\s*\/?>/gi, ' ')).replace(/\*\*|__|[*`]/g, '').trim();
}

/** Whether all cells of a row are empty or unfilled. */
export function isUnfilledRow(row: TableRow): boolean {
  return row.cells.every((cell) => isUnfilled(bareText(cell.text)));
}

// Longer texts are prose: they are kept whole, which also keeps the cost of reading linear.
const longestParsed = 1000;

/** Whether a text is short enough to be searched for labels, names and dates. */
export function isParsable(text: string): boolean {
  return text.length <= longestParsed;
}
