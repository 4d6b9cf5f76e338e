import type { Table, TableCell, TableRow } from '../note/table';
import { readDate } from '../shared/calendar-date';
import type { FigureReading, NumberStyle } from '../shared/figure';
import { readFigure } from '../shared/figure';
import { fold } from '../shared/fold';
import type { ColumnPlaces } from './column-finder';
import { columnsOf, exactColumnOf } from './column-finder';
import type { KpiClaim, KpiDraft } from './kpi-draft';
import { bareText, filledCell, isUnfilledRow } from './table-cell';
import { meaningOf } from './word-meaning';

const budget = /budget|spend|presupuesto|orcamento|бюджет|预算|予算/;

const lengthNames = /duration|length|(?:watch|view|viewing|dwell|handling|response|reaction|session|average|avg\.?) time|time (?:on|to|spent|watched)|drop-?\s?off|dauer|verweil|duree|duracion|duracao|длительность|продолжительность|время просмотра|时长|时间|時間/;

/** Where a table of measures keeps what; a column is null where the table has none. */
interface KpiShape {
  readonly places: ColumnPlaces<'kpi'>;
  readonly name: number;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly goalIsName: boolean;
}

/** How sure the place of a table makes that it holds measures: under a heading about results, in another part of such a note, or where never. */
export type KpiPlace = 'explicit' | 'possible' | 'never';

/**
 * The rows of a table as measures. A table is one by its place and its columns together, and by its cells: dates, versions and states are
 * no figures, so timetables and lists of software are none.
 */
export function tableKpis(table: Table, place: KpiPlace, style: NumberStyle): KpiDraft[] {
  const shape = place === 'never' ? null : shapeOf(table, place);
  if (shape === null || isTimetable(table, shape)) return [];
  const rows = table.rows.filter((row) => !isUnfilledRow(row)).flatMap((row) => rowKpi(row, table.header, shape, style));
  return rows.some((row) => row.planned.state !== 'none' || row.actual.state !== 'none') ? rows : [];
}

function shapeOf(table: Table, place: KpiPlace): KpiShape | null {
  const places = columnsOf('kpi', table.header);
  const [goal, target, metric] = [places.get('goal'), places.get('target'), places.get('metric')];
  const goalIsTarget = target === undefined && goal !== undefined && (metric !== undefined || goal > 0);
  const name = metric ?? (goalIsTarget ? firstUnknown(table.header, places) : goal ?? firstUnknown(table.header, places));
  const planned = target ?? (goalIsTarget ? goal : undefined) ?? null;
  const actual = places.get('actual') ?? null;
  if (name === null) return budgetOnly(places, planned, actual);
  const goalIsName = planned === null && name === goal;
  const sure = planned !== null && actual !== null && (metric !== undefined || goal !== undefined || name === 0);
  const enough = sure || (place === 'explicit' && (planned !== null || actual !== null) && (metric !== undefined || goal !== undefined || name === 0));
  return enough ? { places, name, planned, actual, goalIsName } : null;
}

/** `Budget | Spend`: the header of the plan is the name. */
function budgetOnly(places: ColumnPlaces<'kpi'>, planned: number | null, actual: number | null): KpiShape | null {
  return planned === null || actual === null ? null : { places, name: -1, planned, actual, goalIsName: false };
}

function firstUnknown(header: TableRow, places: ColumnPlaces<'kpi'>): number | null {
  const taken = new Set(places.values());
  const place = header.cells.findIndex((cell, index) => !taken.has(index) && exactColumnOf('kpi', cell.text) === null);
  return place === -1 ? null : place;
}

/** Whether the cells that should be figures are mostly dates. */
function isTimetable(table: Table, shape: KpiShape): boolean {
  const cells = table.rows.flatMap((row) => [shape.planned, shape.actual].map((place) => (place === null ? '' : row.cells[place]?.text ?? '')));
  const dates = cells.filter((cell) => isDay(bareText(cell)));
  const filled = cells.filter((cell) => /\d/.test(cell));
  return dates.length > 0 && dates.length * 2 >= filled.length;
}

/** A date, or a day of which only the year is missing (`4 Mar`). */
function isDay(cell: string): boolean {
  if (/^\d+$/.test(cell) || !/\d/.test(cell) || cell.length > 40) return false;
  return readDate(cell).state !== 'none' || (/\p{L}{3}|月/u.test(cell) && readDate(`${cell} 2024`).state === 'read');
}

function rowKpi(row: TableRow, header: TableRow, shape: KpiShape, style: NumberStyle): KpiDraft[] {
  const nameCell = shape.name === -1 ? header.cells[shape.planned ?? 0] : row.cells[shape.name];
  const name = bareText(nameCell?.text ?? '').replace(/[:：]$/, '');
  if (!/[\p{L}]/u.test(name) || isTotalRule(name)) return [];
  const read = (place: number | null): FigureReading => (place === null ? { state: 'none' } : cellFigure(bareText(row.cells[place]?.text ?? ''), name, style));
  const verdict = filledCell(row, shape.places, 'verdict');
  const why = filledCell(row, shape.places, 'why');
  return [{
    name,
    text: name,
    planned: shape.goalIsName ? figureInside(name, style) : read(shape.planned),
    actual: read(shape.actual),
    verdict: verdict === null ? null : writtenVerdict(verdict),
    why: why === null ? null : bareText(why),
    isBudget: shape.planned !== null && budget.test(fold(header.cells[shape.planned]?.text ?? '')),
    claims: claimsOf(row, header, shape.places, style),
    span: row.span,
  }];
}

/** `3:20` is a length where the measure is one of time, elsewhere a time of day. */
function cellFigure(cell: string, name: string, style: NumberStyle): FigureReading {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(cell.trim());
  if (clock === null || !lengthNames.test(fold(name))) return readFigure(cell, style);
  const reading = readFigure(`${clock[1] ?? ''} min ${clock[2] ?? ''} s`, style);
  return reading.state === 'read' ? { state: 'read', figure: { ...reading.figure, written: cell.trim() } } : reading;
}

function claimsOf(row: TableRow, header: TableRow, places: ColumnPlaces<'kpi'>, style: NumberStyle): KpiClaim[] {
  return (['variance', 'attainment'] as const).flatMap((type) => {
    const place = places.get(type);
    const cell: TableCell | undefined = place === undefined ? undefined : row.cells[place];
    if (place === undefined || cell === undefined) return [];
    return [{ type, reading: readFigure(bareText(cell.text), style), header: header.cells[place]?.text ?? '', span: cell.span }];
  });
}

/** What a cell or a remark says of hit or miss; null for half-way and for anything else. */
export function writtenVerdict(text: string): KpiDraft['verdict'] {
  return meaningOf(text, ['missed', 'hit']);
}

/** `Reach 500 MQLs`: the goal's own figure, somewhere in its words. */
function figureInside(text: string, style: NumberStyle): FigureReading {
  const start = /(?:[<>≤≥~+]\s?)?(?:[$€£¥]\s?)?\d/.exec(text)?.index;
  return start === undefined ? { state: 'none' } : readFigure(text.slice(start), style);
}

/** A row that only rules off the others. */
function isTotalRule(name: string): boolean {
  return /^(?:[-=–—_]+)$/.test(name);
}
