import type { EditPlan, EditPlanner } from './edit-plan';
import { makePlan } from './make-plan';
import { scanLines } from './scan-lines';
import type { NoteLine } from './scan-lines';

/** A task by its line (from 0) and its text as it was read; list mark and checkbox may be part of it, only its first line counts. */
export interface TaskToggle {
  readonly line: number;
  readonly text: string;
  readonly done: boolean;
}

const taskStart = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=[ \t]|$)/u;
const anyStart = /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\](?=[ \t]|$))?/u;

/**
 * Ticks a task, or takes the tick away. A task that has moved is found where exactly one has its text; otherwise the edit is refused.
 */
export function planTask(path: string, task: TaskToggle): EditPlanner {
  return (text): EditPlan => {
    const wanted = bareText(task.text);
    const tasks = scanLines(text).lines.map((line) => (isTask(line, wanted) ? line : null));
    const candidates = tasks.filter((line) => line !== null);
    const line = tasks[task.line] ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (line === undefined) return { state: 'refused', problem: { code: 'text-moved', path, line: task.line, column: null, details: { written: wanted } } };
    return toggle(text, line, task.done);
  };
}

function toggle(text: string, line: NoteLine, done: boolean): EditPlan {
  const [found = '', mark = ''] = taskStart.exec(line.text) ?? [];
  const end = line.start + found.length - 1;
  const isDone = mark.toLowerCase() === 'x';
  return isDone === done ? { state: 'unchanged' } : makePlan(text, [{ start: end - mark.length, end, insert: done ? 'x' : ' ' }]);
}

function isTask(line: NoteLine, wanted: string): boolean {
  return line.kind === 'text' && taskStart.test(line.text) && bareText(line.text) === wanted;
}

function bareText(written: string): string {
  const [first = ''] = written.split(/\r?\n/, 1);
  return first.replace(anyStart, '').trim();
}
