import { applyPlan } from '../src/domain/note/edit/apply-plan';
import type { EditPlan } from '../src/domain/note/edit/edit-plan';

/** An edit plan as a diff: `-` and `+` for the lines that differ, with their number from 1; `unchanged`, or why it was refused. */
export function showPlan(text: string, plan: EditPlan): string {
  if (plan.state === 'unchanged') return 'unchanged';
  if (plan.state === 'refused') return `refused: ${plan.problem.code} at line ${plan.problem.line + 1}`;
  return lineDiff(shownLines(text), shownLines(applyPlan(text, plan))).join('\n');
}

// Line ends that are not a plain LF are made visible.
function shownLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, '␍').replace(/^\ufeff/, '␂'));
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}∎`];
}

function lineDiff(before: readonly string[], after: readonly string[]): string[] {
  const common = commonLengths(before, after);
  const result: string[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    if (before[old] === after[now] && old < before.length) {
      old += 1;
      now += 1;
    } else if (now >= after.length || (common[old + 1]?.[now] ?? -1) >= (common[old]?.[now + 1] ?? -1)) {
      result.push(`-${old + 1} ${before[old] ?? ''}`);
      old += 1;
    } else {
      result.push(`+${now + 1} ${after[now] ?? ''}`);
      now += 1;
    }
  }
  return result;
}

function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let now = after.length - 1; now >= 0; now -= 1) {
      const row = table[old];
      if (row === undefined) continue;
      const same = before[old] === after[now];
      row[now] = same ? (table[old + 1]?.[now + 1] ?? 0) + 1 : Math.max(table[old + 1]?.[now] ?? 0, row[now + 1] ?? 0);
    }
  }
  return table;
}
