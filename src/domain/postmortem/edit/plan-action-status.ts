import { applyChanges } from '../../note/edit/apply-plan';
import type { EditPlanner, TextChange } from '../../note/edit/edit-plan';
import { planTask } from '../../note/edit/plan-task';
import { lineSpan } from '../../note/line-span';
import type { NoteStructure } from '../../note/note-structure';
import type { ProblemCode } from '../../shared/problem';
import type { Span } from '../../shared/span';
import { runToEnd } from '../../shared/steps';
import { columnsOf } from '../column-finder';
import { doneInText } from '../done-in-text';
import { extractActions } from '../extract-actions';
import type { ExtractionContext } from '../extraction-context';
import type { Action } from '../item';
import { readContextInSteps } from '../read-context';
import type { NoteReadingContext } from '../read-context';
import { tablesIn } from '../role-sections';
import { statusOf } from '../action-text';
import { findReferenced } from './item-reference';
import type { ItemReference } from './item-reference';
import { planBlockEdit } from './plan-block-edit';

/** An action to be marked as done or as open again, the words for a status cell, and today's date (ISO) for a tick in the text. */
export interface ActionWish {
  readonly item: ItemReference;
  readonly done: boolean;
  readonly words: { readonly done: string; readonly open: string };
  readonly today: string;
}

/** A table's row that holds an action, with the places of its cells. */
interface ActionCells {
  readonly status: Span | null;
  readonly action: Span | null;
}

const tick = /\s*(?:✅|✔\ufe0f?|☑\ufe0f?)(?:\s*\d{4}-\d{2}-\d{2})?\s*$/u;

/** Marks an action as done where its note says so: in the checkbox of a task, in the status cell of a row, else by a tick behind its words. */
export function planActionStatus(note: NoteStructure, reading: NoteReadingContext, wish: ActionWish): EditPlanner {
  const context = runToEnd(readContextInSteps(note, reading))?.context;
  const found = context === undefined ? null : findReferenced(wish.item, extractActions(context).items.map((item) => ({ item })));
  if (context === undefined || found === null) return refusal('text-moved', wish.item);
  const { source } = found.item;
  const task = note.listItems.find((item) => item.task !== null && item.line === source.line && item.start <= source.start);
  if (task !== undefined) return planTask(note.path, { line: source.line, text: note.text.slice(source.start, source.end), done: wish.done });
  if ((found.item.status === 'done') === wish.done) return () => ({ state: 'unchanged' });
  const { start } = lineSpan(note.text, context.starts, source.line);
  const quote = note.text.slice(start, lineSpan(note.text, context.starts, source.endLine).end);
  const cells = cellsOf(context, found.item);
  const changes = cells === null ? tickChanges(note.text, source, wish) : cellChanges(note.text, cells, wish);
  const shifted = changes.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  if (applyChanges(quote, shifted) === quote) return refusal('standing-unwritable', wish.item);
  return planBlockEdit({ path: note.path, line: source.line, quote, changes: shifted });
}

function refusal(code: ProblemCode, { path, line, text }: ItemReference): EditPlanner {
  return () => ({ state: 'refused', problem: { code, path, line, column: null, details: { written: text.slice(0, 80) } } });
}

function cellsOf(context: ExtractionContext, { source }: Action): ActionCells | null {
  const tables = tablesIn(context, { start: 0, end: context.structure.text.length });
  const table = tables.find(({ rows }) => rows.some(({ span }) => span.line === source.line));
  const row = table?.rows.find(({ span }) => span.line === source.line);
  if (table === undefined || row === undefined) return null;
  const places = columnsOf('action', table.header);
  const cell = (index: number | undefined): Span | null => (index === undefined ? null : row.cells[index]?.span ?? null);
  return { status: cell(places.get('status')), action: cell(places.get('action') ?? places.get('change') ?? places.get('gap') ?? 0) };
}

function cellChanges(text: string, { status, action }: ActionCells, wish: ActionWish): TextChange[] {
  if (status === null) return action === null ? [] : tickChanges(text, action, wish);
  const written = text.slice(status.start, status.end);
  const isDone = statusOf(written) === 'done';
  if (isDone === wish.done) return [];
  const word = wish.done ? wish.words.done : wish.words.open;
  return [{ start: status.start, end: status.end, insert: status.start === status.end && /\|/.test(text.charAt(status.start - 1)) ? ` ${word}` : word }];
}

function tickChanges(text: string, { start, end }: Pick<Span, 'start' | 'end'>, { done, today }: ActionWish): TextChange[] {
  const written = text.slice(start, end).trimEnd();
  const isDone = doneInText(written).status === 'done';
  if (isDone === done) return [];
  if (done) return [{ start: start + written.length, end: start + written.length, insert: ` ✅ ${today}` }];
  const found = tick.exec(written);
  return found === null ? [] : [{ start: start + found.index, end: start + written.length, insert: '' }];
}
