import type { Problem } from '../../domain/shared/problem';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/en';
import { problemText } from '../../locales/problem-text';
import type { ItemRow } from './row';

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

/** A problem as a row: what is wrong, what to do, and where. */
export function problemRow(problem: Problem, words: Words): ItemRow {
  const { message, remedy } = problemText(problem, words);
  return {
    type: 'item',
    key: `problem:${problem.code}:${problem.path}:${String(problem.line)}:${String(problem.column)}:${message}`,
    path: problem.path,
    line: problem.line,
    icon: { name: 'triangle-alert', label: words.kinds.problem, tone: 'warn' },
    title: null,
    text: [{ text: message, marked: false }],
    remedy,
    outcome: null,
    meta: [fileName(problem.path), fill(words.item.line, { line: problem.line + 1 })],
    chips: [],
  };
}
