import type { Span } from './span';

/** Offsets at which the lines of a text start: always at least `[0]`. Lines end with LF, so CRLF is one line end. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line (from 0) that holds an offset; offsets outside of the text belong to the first or the last line. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span from `start` to `end` with its lines; `endLine` is the line of the last character. */
export function spanAt(starts: readonly number[], start: number, end: number): Span {
  return { start, end, line: lineAt(starts, start), endLine: lineAt(starts, Math.max(start, end - 1)) };
}
