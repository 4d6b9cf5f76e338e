import type { Span } from '../shared/span';
import { lineSpan, lineSpans } from './line-span';
import { looksLikeProperties } from './looks-like-properties';

const opening = /^\ufeff?---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/;
const mostLines = 40;

/**
 * The properties block of a text whose second `---` is missing: from the first line up to the first blank one. null where the block is
 * closed, and for a horizontal rule on line 1 with prose below it.
 */
export function unclosedBlock(text: string, starts: readonly number[]): Span | null {
  if (!opening.test(text)) return null;
  let endLine: number | null = null;
  for (let line = 1; line < starts.length; line += 1) {
    const { start, end } = lineSpan(text, starts, line);
    const written = text.slice(start, end);
    if (closing.test(written)) return null;
    if (endLine === null && (written.trim() === '' || line > mostLines)) endLine = line;
  }
  endLine ??= starts.length;
  const lines = lineSpans(text, starts, 1, endLine - 1).map(({ start, end }) => text.slice(start, end));
  return looksLikeProperties(lines) ? { start: 0, end: starts[endLine] ?? text.length, line: 0, endLine } : null;
}
