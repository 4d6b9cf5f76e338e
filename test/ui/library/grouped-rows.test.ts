import { describe, expect, it } from 'vitest';
import { groupedRows } from '../../../src/ui/library/grouped-rows';
import type { GroupOrder, RowGroup } from '../../../src/ui/library/grouped-rows';
import { itemRow } from '../../../src/ui/library/item-row';
import type { ItemRow } from '../../../src/ui/library/row';
import { Locale } from '../../../src/locales/locale';
import { note, rule } from '../../note-record-builder';

const locale = new Locale('en');

function row(text: string): ItemRow {
  const record = note({ path: `${text}.md`, items: [rule(text)] });
  const item = record.items[0];
  if (item === undefined) throw new Error('The note has no item.');
  return itemRow(item, record, [], { locale, today: '2026-01-01' });
}

const germany: RowGroup = { key: 'DE', label: 'Germany' };
const austria: RowGroup = { key: 'AT', label: 'Austria' };
const order = (by: GroupOrder['by']): GroupOrder => ({ by, noGroup: 'No market', compare: (a, b) => a.localeCompare(b) });
const headings = (rows: ReturnType<typeof groupedRows>): string[] => rows.flatMap((each) => (each.type === 'group' ? [`${each.label} ${String(each.count)}`] : []));

describe('rows under headings', () => {
  const rows = [
    { row: row('Never a'), group: null }, { row: row('Never b'), group: austria }, { row: row('Never c'), group: germany }, { row: row('Never d'), group: germany },
  ];

  it('stand under the largest group first, without a group last', () => {
    expect(headings(groupedRows(rows, order('size')))).toEqual(['Germany 2', 'Austria 1', 'No market 1']);
  });

  it('stand as they were found in a search', () => {
    expect(headings(groupedRows(rows, order('first')))).toEqual(['Austria 1', 'Germany 2', 'No market 1']);
  });

  it('of equal size stand by name', () => {
    expect(headings(groupedRows(rows.slice(1, 3).reverse(), order('size')))).toEqual(['Austria 1', 'Germany 1']);
  });

  it('lose none and keep their order', () => {
    const items = groupedRows(rows, order('size')).flatMap((each) => (each.type === 'item' ? [each.path] : []));
    expect(items).toEqual(['Never c.md', 'Never d.md', 'Never b.md', 'Never a.md']);
  });

  it('have no headings when there are none', () => {
    expect(groupedRows([], order('size'))).toEqual([]);
  });
});
