import type { ItemRow, Row } from './row';

/** The group a row belongs to; null where nothing is said. */
export interface RowGroup {
  readonly key: string;
  readonly label: string;
  /** Its place where groups have an order of their own. */
  readonly rank?: number;
}

/** A row with the group it goes to. */
export interface GroupedRow {
  readonly row: ItemRow;
  readonly group: RowGroup | null;
}

/** How groups stand: as their first row came, by size and name, or by rank; rows without a group always last. */
export interface GroupOrder {
  readonly by: 'first' | 'size' | 'rank';
  readonly noGroup: string;
  readonly compare: (first: string, second: string) => number;
}

interface Group extends RowGroup {
  readonly rows: ItemRow[];
}

/** Puts rows under headings with counts, keeping their order within each. */
export function groupedRows(rows: readonly GroupedRow[], order: GroupOrder): Row[] {
  const groups = new Map<string, Group>();
  const ungrouped: Group = { key: '', label: order.noGroup, rows: [] };
  for (const { row, group } of rows) {
    if (group === null) {
      ungrouped.rows.push(row);
      continue;
    }
    const known = groups.get(group.key) ?? { ...group, rows: [] };
    known.rows.push(row);
    groups.set(group.key, known);
  }
  const sorted = [...groups.values()];
  if (order.by === 'size') sorted.sort((a, b) => b.rows.length - a.rows.length || order.compare(a.label, b.label));
  if (order.by === 'rank') sorted.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return [...sorted, ungrouped].filter((group) => group.rows.length > 0).flatMap(withHeading);
}

/** One group as rows: its heading, then what is in it. */
export function withHeading(group: { key: string; label: string; rows: readonly ItemRow[] }): Row[] {
  return [{ type: 'group', key: `group:${group.key}`, label: group.label, count: group.rows.length }, ...group.rows];
}
