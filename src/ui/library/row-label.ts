import type { ItemRow } from './row';

/** What a row is found by when its first letters are typed in the list. */
export function rowLabel(row: ItemRow): string {
  if (row.label !== undefined) return row.label;
  return (row.title ?? row.text).map(({ text }) => text).join('');
}
