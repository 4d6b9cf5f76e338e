import type { LineCursor } from './line-cursor';
import { atxLevel, readFence, readHtmlStart, readListMarker, setextLevel } from './line-starts';

const greaterThan = 62;

/** Whether a line without indentation ends the list above it although no empty line stands between. */
export function interruptsList(cursor: LineCursor): boolean {
  const { text, next, end } = cursor;
  return atxLevel(text, next, end) > 0 || readFence(text, next, end) !== null || cursor.isThematicBreak() || startsBlockMark(cursor) !== null;
}

/** Whether a line without `>` ends the quote above it although no empty line stands between. */
export function interruptsQuote(cursor: LineCursor): boolean {
  const { text, next, end, indent, line, lines } = cursor;
  if (indent >= 4 || interruptsList(cursor)) return true;
  if (readHtmlStart(text, next, end)?.interrupts ?? readListMarker(text, next, end)?.interrupts ?? false) return true;
  return line + 1 < lines.count && setextLevel(text, lines.startOf(line + 1), lines.endOf(line + 1)) > 0;
}

/** Whether a line without indentation ends the footnote above it although no empty line stands between. */
export function interruptsFootnote(cursor: LineCursor): boolean {
  const { text, next } = cursor;
  return text.charCodeAt(next) === greaterThan || text.startsWith('[^', next) || interruptsQuote(cursor);
}

/** Whether a line ends the paragraph above it although no empty line stands between. */
export function interruptsParagraph(cursor: LineCursor): boolean {
  const { text, next, end, indent } = cursor;
  if (indent >= 4) return false;
  if (text.charCodeAt(next) === greaterThan || interruptsList(cursor)) return true;
  return readHtmlStart(text, next, end)?.interrupts ?? readListMarker(text, next, end)?.interrupts ?? false;
}

/** Whether the line opens a formula (`$$`) or a comment (`%%`) that does not close on it. */
export function startsBlockMark({ text, next, end }: LineCursor): '$$' | '%%' | null {
  const mark = text.startsWith('$$', next) ? '$$' : text.startsWith('%%', next) ? '%%' : null;
  return mark !== null && next + 2 <= end && !text.slice(next + 2, end).includes(mark) ? mark : null;
}
