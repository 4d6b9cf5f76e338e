import { isUnfilled } from '../note/placeholder';
import type { SectionRole } from '../note/section-role';
import type { Table, TableRow } from '../note/table';
import type { Span } from '../shared/span';
import type { Bullet } from './bullet';
import type { ColumnPlaces } from './column-finder';
import { columnsOf } from './column-finder';
import type { ExtractionContext } from './extraction-context';
import type { TableColumns, TableKind } from './item-vocabulary/item-vocabulary';
import { readLabels } from './labelled-text';
import type { SectionContent } from './role-sections';
import { roleSections } from './role-sections';
import { bareText, filledCell, isParsable, isUnfilledRow } from './table-cell';
import { isWord } from './word-meaning';

/** One entry of a list, a table or a few paragraphs, with what its columns or labels say. */
export interface Entry<Column extends string> {
  /** The words of the entry itself, without labelled parts. */
  readonly text: string;
  readonly values: ReadonlyMap<Column, string>;
  readonly span: Span;
  /** The character in the brackets of a task, else null. */
  readonly task: string | null;
  /** The headings it stands under, nearest first: its own section's title and role. */
  readonly title: string;
  /** The columns its table has, whether or not its own cells are filled; null for an entry of a list or a paragraph. */
  readonly columns: ReadonlySet<Column> | null;
}

/** Which sections and which parts of them hold entries. */
export interface EntrySource<Kind extends TableKind> {
  readonly kind: Kind;
  /** The column that holds the entry itself; the first unknown column where the table has none such. */
  readonly main: TableColumns[Kind];
  readonly roles: readonly SectionRole[];
  /** Columns whose labels are looked for inside of sentences too; null where bullets have no labels at all. */
  readonly anywhere: ReadonlySet<TableColumns[Kind]> | null;
  /** Whether paragraphs are entries where nothing is listed. */
  readonly prose: boolean;
}

/** The filled entries of all sections about a role, in the order of the text. Labelled sub-items belong to the item above them. */
export function entriesOf<Kind extends TableKind>(context: ExtractionContext, source: EntrySource<Kind>): Entry<TableColumns[Kind]>[] {
  return roleSections(context, ...source.roles).flatMap((content) => {
    const rows = content.tables.flatMap((table) => entriesOfTable(table, source, content));
    const bullets = content.bullets.flatMap((bullet) => ofBullet(bullet, source, content));
    const listed = rows.length > 0 || bullets.length > 0;
    const prose = source.prose && !listed ? content.paragraphs.flatMap(({ text, span }) => ofText({ text, span, task: null, details: [] }, source, content)) : [];
    return [...rows, ...bullets, ...prose].sort((first, second) => first.span.start - second.span.start);
  });
}

/** The filled rows of one table. */
export function entriesOfTable<Kind extends TableKind>(table: Table, source: EntrySource<Kind>, content: SectionContent): Entry<TableColumns[Kind]>[] {
  const places = columnsOf(source.kind, table.header);
  return table.rows.flatMap((row) => ofRow(row, places, source, content));
}

function ofRow<Kind extends TableKind>(row: TableRow, places: ColumnPlaces<Kind>, { main }: EntrySource<Kind>, content: SectionContent): Entry<TableColumns[Kind]>[] {
  if (isUnfilledRow(row)) return [];
  const values = new Map<TableColumns[Kind], string>();
  for (const column of places.keys()) {
    const cell = filledCell(row, places, column);
    if (cell !== null) values.set(column, cell);
  }
  const taken = new Set(places.values());
  const text = places.has(main) ? values.get(main) ?? '' : row.cells.find((cell, index) => !taken.has(index) && !isUnfilled(bareText(cell.text)))?.text ?? '';
  return /[\p{L}\p{N}]/u.test(text) ? [{ text, values, span: row.span, task: null, title: content.section.title, columns: new Set(places.keys()) }] : [];
}

function ofBullet<Kind extends TableKind>(bullet: Bullet, source: EntrySource<Kind>, content: SectionContent): Entry<TableColumns[Kind]>[] {
  const isGroup = bullet.children.length > 0 && /[:：][*_]*$/.test(bullet.text);
  if (isGroup) return bullet.children.flatMap((child) => ofBullet(child, source, content).map((entry) => ({ ...entry, title: bullet.text })));
  const details = bullet.children.map((child) => child.text);
  return ofText({ text: bullet.text, span: bullet.span, task: bullet.item.task, details }, source, content);
}

interface Words { readonly text: string; readonly span: Span; readonly task: string | null; readonly details: readonly string[] }

function ofText<Kind extends TableKind>(words: Words, source: EntrySource<Kind>, content: SectionContent): Entry<TableColumns[Kind]>[] {
  const { kind } = source;
  const anywhere = isParsable(words.text) ? source.anywhere : null;
  const labelled = anywhere === null ? { text: words.text, values: [] } : readLabels(kind, words.text, anywhere);
  const values = new Map(labelled.values);
  for (const detail of anywhere === null ? [] : words.details) {
    for (const [column, value] of readLabels(kind, detail, anywhere ?? new Set()).values) if (!values.has(column)) values.set(column, value);
  }
  const text = labelled.text === '' ? values.get(source.main) ?? '' : labelled.text;
  const bare = bareText(text);
  const says = /[\p{L}\p{N}]/u.test(bare) && !isUnfilled(bare) && !isWord(bare, 'nothing') && !/^(?:<!--|%%|!\[)/.test(bare) && !/[:：]$/.test(bare);
  return says ? [{ text, values, span: words.span, task: words.task, title: content.section.title, columns: null }] : [];
}
