import type { Span } from '../shared/span';

/** A list item's words: without its marker, its task brackets and the `>` marks of a callout around it. */
export interface ListText {
  /** Continuation lines are joined by a space. */
  readonly text: string;
  /** Offset of the first word; `source.slice(start, item.end)` holds the text as written. */
  readonly start: number;
  /** Whether the list is numbered. */
  readonly ordered: boolean;
}

const marker = /^[\s>]*(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)(?:\[[^\]\n]\](?:[ \t]+|$))?/;
const lineStart = /^[\s>]+/;

/** Reads a list item (a span that starts at its marker or at the start of its line) from the note's text. */
export function listText(source: string, item: Pick<Span, 'start' | 'end'>): ListText {
  const written = source.slice(item.start, item.end);
  const found = marker.exec(written);
  const skipped = found?.[0].length ?? 0;
  return {
    text: joined(written.slice(skipped)),
    start: item.start + skipped,
    ordered: found?.[1] !== undefined,
  };
}

function joined(written: string): string {
  if (!written.includes('\n')) return written.trim();
  const lines = written.split('\n').map((line, index) => (index === 0 ? line : line.replace(lineStart, '')).trim());
  return lines.filter((line) => line !== '').join(' ');
}
