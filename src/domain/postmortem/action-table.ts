import type { Table, TableRow } from '../note/table';
import type { ActionDraft } from './action-draft';
import { statusOf } from './action-text';
import type { ColumnPlaces } from './column-finder';
import { columnsOf } from './column-finder';
import { doneInText } from './done-in-text';
import { personName } from './person-name';
import { filledCell, isParsable, isUnfilledRow } from './table-cell';

/**
 * The rows of a table as actions: `Action | Owner | Deadline | Priority`, `Gap | Root cause | Change | Owner | When`.
 * Under a heading about actions any table counts, its first column being the action where no header says so; elsewhere the header
 * must name an action or a change, and an owner.
 */
export function tableActions(table: Table, explicit: boolean): ActionDraft[] {
  if (!explicit && !isActionTable(table)) return [];
  const places = columnsOf('action', table.header);
  return table.rows.filter((row) => !isUnfilledRow(row)).flatMap((row) => rowAction(row, places));
}

/** Whether a table's header names an action or a change, and an owner. */
export function isActionTable(table: Table): boolean {
  const places = columnsOf('action', table.header);
  return (places.has('action') || places.has('change')) && places.has('owner');
}

function rowAction(row: TableRow, places: ColumnPlaces<'action'>): ActionDraft[] {
  const [gap, change, action] = [filledCell(row, places, 'gap'), filledCell(row, places, 'change'), filledCell(row, places, 'action')];
  const written = action ?? change ?? gap ?? (hasText(places) ? null : row.cells[firstFree(places)]?.text ?? null);
  if (written === null || !/[\p{L}\p{N}]/u.test(written)) return [];
  const progress = isParsable(written) ? doneInText(written) : { text: written, status: 'open' as const };
  const owner = filledCell(row, places, 'owner');
  return [{
    text: progress.text, gap, change,
    rootCause: filledCell(row, places, 'root-cause'),
    owner: owner === null ? null : personName(owner),
    dueWritten: filledCell(row, places, 'due'),
    status: statusOf(filledCell(row, places, 'status') ?? undefined) ?? progress.status,
    successCriterion: filledCell(row, places, 'success-criterion'),
    evaluationWritten: filledCell(row, places, 'evaluation-date'),
    span: row.span,
  }];
}

function hasText(places: ColumnPlaces<'action'>): boolean {
  return places.has('action') || places.has('change') || places.has('gap');
}

function firstFree(places: ColumnPlaces<'action'>): number {
  const taken = new Set(places.values());
  let place = 0;
  while (taken.has(place)) place += 1;
  return place;
}
