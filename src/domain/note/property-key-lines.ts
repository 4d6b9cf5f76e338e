import type { Span } from '../shared/span';
import { lineSpan } from './line-span';

/** A top-level property as it stands in the properties block: its name and all of its lines. */
export interface PropertyLines extends Span {
  readonly key: string;
}

const plainKey = /^([^\s#"'[\]{}>|*&!%@`,-][^:]*|-[^\s:][^:]*):(?:\s|$)/;
const quotedKey = /^(?:"([^"]*)"|'([^']*)')\s*:(?:\s|$)/;

/** The top-level properties of a block of YAML in the order of the text; lines that belong to none of them are left out. */
export function propertyKeyLines(text: string, starts: readonly number[], block: Span): PropertyLines[] {
  const found: { key: string; first: Span; last: Span }[] = [];
  let open = false;
  for (let line = block.line + 1; line < block.endLine; line += 1) {
    const span = lineSpan(text, starts, line);
    const written = text.slice(span.start, span.end);
    const key = keyOf(written);
    const current = found.at(-1);
    if (key !== null) found.push({ key, first: span, last: span });
    else if (open && current !== undefined && continues(written)) current.last = written.trim() === '' ? current.last : span;
    open = key !== null || (open && continues(written));
  }
  return found.map(({ key, first, last }) => ({ key, start: first.start, end: last.end, line: first.line, endLine: last.line }));
}

function keyOf(line: string): string | null {
  const quoted = quotedKey.exec(line);
  const key = quoted?.[1] ?? quoted?.[2] ?? plainKey.exec(line)?.[1];
  return key === undefined ? null : key.trim();
}

// Indented lines, list items at the margin, blank lines and comments do not end a property; anything else does.
function continues(line: string): boolean {
  return line.trim() === '' || /^[\s\-#\]}]/.test(line);
}
