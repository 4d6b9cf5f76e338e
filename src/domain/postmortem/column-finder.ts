import { headingParts, normaliseHeading } from '../note/normalise-heading';
import type { TableRow } from '../note/table';
import { itemVocabularies } from './item-vocabularies';
import type { TableColumns, TableKind } from './item-vocabulary/item-vocabulary';

/** Which cell of a row holds what; the first of several columns with one meaning counts. */
export type ColumnPlaces<Kind extends TableKind> = ReadonlyMap<TableColumns[Kind], number>;

const indexes = new Map<TableKind, ReadonlyMap<string, string>>();

/** What a header cell or a bullet's label says, for one kind of table, in any built-in language; null for other words. */
export function columnOf<Kind extends TableKind>(kind: Kind, written: string): TableColumns[Kind] | null {
  const exact = exactColumnOf(kind, written);
  if (exact !== null) return exact;
  const byName = indexOf(kind);
  for (const part of headingParts(written)) {
    const column = byName.get(part) ?? lastWordColumn(part, byName);
    if (column !== undefined) return column;
  }
  return null;
}

/** Like `columnOf`, but only where the words as a whole are a column's name. */
export function exactColumnOf<Kind extends TableKind>(kind: Kind, written: string): TableColumns[Kind] | null {
  const byName = indexOf(kind);
  const marked = written.replace(/[*_`]+/g, '').trim();
  return byName.get(symbolName(marked)) ?? byName.get(normaliseHeading(marked)) ?? null;
}

/** The columns of a table's header. */
export function columnsOf<Kind extends TableKind>(kind: Kind, header: TableRow): ColumnPlaces<Kind> {
  const places = new Map<TableColumns[Kind], number>();
  header.cells.forEach((cell, index) => {
    const column = columnOf(kind, cell.text);
    if (column !== null && !places.has(column)) places.set(column, index);
  });
  return places;
}

/** `Q4 target` and `Campaign actual` mean what their last word means. */
function lastWordColumn<Column>(part: string, byName: ReadonlyMap<string, Column>): Column | undefined {
  const words = part.split(' ');
  return words.length > 1 && words.length <= 4 ? byName.get(words[words.length - 1] ?? '') : undefined;
}

/** Headers such as `Δ %` or `#` keep the signs that headings lose. */
function symbolName(text: string): string {
  return `sign:${text.toLowerCase().replace(/\s+/g, ' ')}`;
}

function indexOf<Kind extends TableKind>(kind: Kind): ReadonlyMap<string, TableColumns[Kind]> {
  let index = indexes.get(kind);
  if (index === undefined) {
    index = makeIndex(kind);
    indexes.set(kind, index);
  }
  // The map holds nothing but the keys of this kind's own vocabulary.
  return index as ReadonlyMap<string, TableColumns[Kind]>;
}

function makeIndex(kind: TableKind): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const vocabulary of itemVocabularies) {
    for (const [column, names] of Object.entries(vocabulary.columns[kind] ?? {})) {
      for (const name of names.split(' | ')) {
        for (const key of [symbolName(name), normaliseHeading(name)]) if (key !== '' && !byName.has(key)) byName.set(key, column);
      }
    }
  }
  return byName;
}
