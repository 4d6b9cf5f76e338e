import type { LineCursor } from './line-cursor';
import { isSpace } from './line-starts';
import type { ListMarker } from './line-starts';
import type { LineTable } from './line-table';
import type { OutlineItem } from './outline';

const openBracket = 91;
const closeBracket = 93;
const tab = 9;

/** What is known of an item before it is read. */
export interface NewItem {
  readonly marker: ListMarker;
  readonly listLine: number;
  /** How many quotes and footnotes hold it. */
  readonly frames: number;
}

/** Follows the open list items of a note, innermost last, and works out where each begins and ends. */
export class ItemTrack {
  private readonly open: OutlineItem[] = [];

  constructor(private readonly lines: LineTable, private readonly all: OutlineItem[]) {}

  get innermost(): OutlineItem | null {
    return this.open[this.open.length - 1] ?? null;
  }

  /** Begins an item at the cursor, which ends up behind the marker, its padding and the task's brackets. */
  begin(cursor: LineCursor, { marker, listLine, frames }: NewItem): OutlineItem {
    const parent = this.innermost;
    if (parent) parent.lineBeforeSublist ??= parent.lastLine;
    const singleDigit = marker.character === 46 && marker.end - cursor.next === 2;
    const { line, frame, at, column } = cursor;
    cursor.moveTo(marker.end);
    skipPadding(cursor);
    const item: OutlineItem = {
      line, frame, frames, parent, listLine, singleDigit, lineContent: at, contentStart: cursor.at, column, contentColumn: cursor.column, leftmost: Infinity,
      dedent: 0, task: null, id: null, lastLine: line, endLine: line, end: 0, start: frame, lineBeforeSublist: null,
    };
    item.task = takeTask(cursor);
    this.open.push(item);
    this.all.push(item);
    return item;
  }

  /** Notes that the innermost item reaches down to this line. */
  touch(cursor: LineCursor): void {
    const item = this.innermost;
    if (!item) return;
    item.lastLine = cursor.line;
    if (cursor.line > item.line) item.leftmost = Math.min(item.leftmost, cursor.firstColumn);
  }

  /** Ends the innermost item; `spread` when empty lines part it from its next sibling, the first of which it then includes. */
  finish(spread: boolean): void {
    const item = this.open.pop();
    if (!item) return;
    item.endLine = item.lineBeforeSublist ?? item.lastLine;
    item.end = this.lines.endOf(item.endLine);
    if (spread && item.lineBeforeSublist === null) {
      item.endLine = item.lastLine + 1;
      item.end = this.lines.startOf(item.endLine);
    }
    const parent = this.innermost;
    if (!parent) return;
    parent.lastLine = Math.max(parent.lastLine, item.lastLine);
    if (parent.frames === item.frames) parent.leftmost = Math.min(parent.leftmost, item.leftmost);
  }

  /**
   * Places the start of every item once all are read. The app takes from an item's further lines the indentation that they
   * all share, at most the width of the marker (one more behind `1. `), and a nested item starts where that ends.
   */
  place(): void {
    for (const item of this.all) {
      const parentDedent = item.parent?.frames === item.frames ? item.parent.dedent : 0;
      const width = item.contentColumn - parentDedent;
      const most = item.contentColumn + (item.singleDigit && width % 2 === 1 ? 1 : 0);
      item.dedent = Math.max(parentDedent, Math.min(most, item.leftmost));
      item.start = this.startOf(item);
    }
  }

  private startOf(item: OutlineItem): number {
    const { parent } = item;
    if (parent?.frames !== item.frames) return item.frame;
    if (parent.line === item.line) return item.lineContent;
    let column = 0;
    let at = item.frame;
    while (column < parent.dedent && isSpace(this.lines.text.charCodeAt(at))) {
      column += this.lines.text.charCodeAt(at) === tab ? 4 - (column % 4) : 1;
      at++;
    }
    return at;
  }
}

function skipPadding(cursor: LineCursor): void {
  if (cursor.text.charCodeAt(cursor.at) === tab) cursor.skipColumns(1);
  else cursor.skipColumns(!cursor.blank && cursor.indent > 4 ? 1 : cursor.indent);
}

/** Takes `[x] ` off the beginning of an item and returns the character in the brackets. */
function takeTask(cursor: LineCursor): string | null {
  const { text, next, end } = cursor;
  if (text.charCodeAt(next) !== openBracket) return null;
  const close = next + ((text.codePointAt(next + 1) ?? 0) > 0xffff ? 3 : 2);
  if (close + 1 >= end || text.charCodeAt(close) !== closeBracket || !isSpace(text.charCodeAt(close + 1))) return null;
  cursor.moveTo(close + 2);
  return text.slice(next + 1, close);
}
