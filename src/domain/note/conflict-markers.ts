import type { Problem } from '../shared/problem';
import { lineSpan } from './line-span';
import type { NoteStructure } from './note-structure';

/** Whether a line is one of the marks git leaves around the two sides of a conflict. */
export function isConflictMarker(line: string): boolean {
  return /^(?:<{7}|>{7}|={7})(?:\s|$)/.test(line);
}

/** A problem for each unresolved conflict: `<<<<<<<`, `=======` and `>>>>>>>` in this order, outside of code blocks. */
export function conflictProblems(structure: NoteStructure, starts: readonly number[]): Problem[] {
  const { text, path } = structure;
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return [];
  const problems: Problem[] = [];
  let opened: number | null = null;
  let halved = false;
  for (const [line, written] of markerLines(structure, starts)) {
    if (written.startsWith('<')) [opened, halved] = [line, false];
    else if (written.startsWith('=')) halved = opened !== null;
    else if (opened !== null && halved) {
      const details = { written: '<<<<<<<', lastLine: String(line + 1) };
      problems.push({ code: 'conflict-markers', path, line: opened, column: 0, details });
      opened = null;
    }
  }
  return problems;
}

function markerLines(structure: NoteStructure, starts: readonly number[]): [number, string][] {
  const code = structure.sections.filter((section) => section.type === 'code');
  let next = 0;
  const found: [number, string][] = [];
  for (let line = 0; line < starts.length; line += 1) {
    while (next < code.length && (code[next]?.endLine ?? 0) < line) next += 1;
    if ((code[next]?.line ?? Infinity) <= line || !mayBeMarker(structure.text.charCodeAt(starts[line] ?? 0))) continue;
    const span = lineSpan(structure.text, starts, line);
    const written = structure.text.slice(span.start, Math.min(span.end, span.start + 12));
    if (isConflictMarker(written)) found.push([line, written]);
  }
  return found;
}

function mayBeMarker(code: number): boolean {
  return code === 60 || code === 61 || code === 62;
}
