import type { Loc, Pos } from 'obsidian';

const lineFeed = 10;
const carriageReturn = 13;

/** Where the lines of a text begin and end (UTF-16 offsets; ends exclude `\n` and `\r\n`), and offsets as Obsidian's positions. */
export class LineTable {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(readonly text: string) {
    let start = 0;
    for (;;) {
      const feed = text.indexOf('\n', start);
      const end = feed === -1 ? text.length : feed;
      this.starts.push(start);
      this.ends.push(end > start && feed !== -1 && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end);
      if (feed === -1) return;
      start = feed + 1;
    }
  }

  get count(): number {
    return this.starts.length;
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  endOf(line: number): number {
    return this.ends[line] ?? this.text.length;
  }

  /** The line that holds an offset. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The position of a stretch whose lines are not known yet. */
  position(start: number, end: number): Pos {
    return this.positionOnLines(start, this.lineOf(start), end, this.lineOf(end));
  }

  /** The position of a stretch whose first and last line are known. */
  positionOnLines(start: number, line: number, end: number, endLine: number): Pos {
    return { start: this.loc(start, line), end: this.loc(end, endLine) };
  }

  private loc(offset: number, line: number): Loc {
    return { line, col: offset - this.startOf(line), offset };
  }
}

/** Whether the text from `from` to `to` is white space only. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== carriageReturn && code !== lineFeed) return false;
  }
  return true;
}
