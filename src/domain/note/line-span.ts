import type { Span } from '../shared/span';

/** One line of a text without its line end (LF or CRLF); `starts` are the text's line starts. A line that is not there is empty at the end. */
export function lineSpan(text: string, starts: readonly number[], line: number): Span {
  const start = starts[line] ?? text.length;
  const next = starts[line + 1];
  let end = next === undefined ? text.length : next - 1;
  if (end > start && text[end - 1] === '\r') end -= 1;
  return { start, end, line, endLine: line };
}

/** The lines from `first` to `last`, both included. */
export function lineSpans(text: string, starts: readonly number[], first: number, last: number): Span[] {
  const spans: Span[] = [];
  for (let line = first; line <= last && line < starts.length; line += 1) spans.push(lineSpan(text, starts, line));
  return spans;
}
