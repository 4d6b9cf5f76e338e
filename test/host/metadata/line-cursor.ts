import type { LineTable } from './line-table';
import { isSpace, thematicTail } from './line-starts';

const tab = 9;
const tabStop = 4;

/** A place in one line, moving right as containers take their indentation and marks; columns count tabs as stops of four. */
export class LineCursor {
  readonly text: string;
  line = 0;
  /** Where columns are counted from: the line's start, or behind the marks of the innermost quote. */
  frame = 0;
  at = 0;
  column = 0;
  end = 0;
  /** The first character from `at` that is no white space, and how many columns of white space stand before it. */
  next = 0;
  indent = 0;
  /** The column of the first character in this frame that is no white space. */
  firstColumn = 0;
  private tail: { from: number; third: number } | null = null;

  constructor(readonly lines: LineTable) {
    this.text = lines.text;
  }

  open(line: number): void {
    this.line = line;
    this.at = this.frame = line === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : this.lines.startOf(line);
    this.end = this.lines.endOf(line);
    this.column = 0;
    this.tail = null;
    this.measure();
    this.firstColumn = this.indent;
  }

  get blank(): boolean {
    return this.next >= this.end;
  }

  /** Finds `next` and `indent` again after a move. */
  measure(): void {
    let next = this.at;
    let column = this.column;
    while (next < this.end) {
      const code = this.text.charCodeAt(next);
      if (!isSpace(code)) break;
      column = code === tab ? column + tabStop - (column % tabStop) : column + 1;
      next++;
    }
    this.next = next;
    this.indent = column - this.column;
  }

  /** Moves over up to `columns` of white space; a tab is taken whole. */
  skipColumns(columns: number): void {
    const target = this.column + columns;
    while (this.column < target && this.at < this.next) {
      this.column = this.text.charCodeAt(this.at) === tab ? this.column + tabStop - (this.column % tabStop) : this.column + 1;
      this.at++;
    }
    this.indent = Math.max(0, this.indent - columns);
    if (this.at >= this.next) this.indent = 0;
  }

  /** Moves to `offset`, behind text that is no white space. */
  moveTo(offset: number): void {
    this.column += this.indent + (offset - this.next);
    this.at = offset;
    this.measure();
  }

  /** Starts to count columns anew here: behind the mark of a quote or the indentation of a footnote. */
  enterFrame(offset: number): void {
    this.at = this.frame = offset;
    this.column = 0;
    this.measure();
    this.firstColumn = this.indent;
  }

  /** Whether the rest of the line is a thematic break. */
  isThematicBreak(): boolean {
    this.tail ??= thematicTail(this.text, this.frame, this.end);
    return this.next >= this.tail.from && this.next <= this.tail.third && this.next < this.end;
  }
}
