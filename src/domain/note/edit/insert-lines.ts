import type { TextChange } from './edit-plan';
import { lineEndingOf } from './line-ending';
import type { ScannedNote } from './scan-lines';

/** What has to stand around inserted lines. */
export interface Surroundings {
  /** A blank line above, unless there is one or nothing is above. */
  readonly blankAbove: boolean;
  /** A blank line below, unless there is one or nothing is below. */
  readonly blankBelow: boolean;
}

/** Inserts lines below the line `after` (-1: at the top), with the note's own line end; a missing last line end stays missing. */
export function insertLines(
  text: string, note: ScannedNote, after: number, lines: readonly string[], around: Surroundings,
): TextChange {
  const lineEnding = lineEndingOf(text);
  const above = note.lines[after];
  const below = note.lines[after + 1];
  const lead = around.blankAbove && above !== undefined && above.text.trim() !== '' ? [''] : [];
  const tail = around.blankBelow && below !== undefined && below.text.trim() !== '' ? [''] : [];
  const inserted = [...lead, ...lines, ...tail];
  if (above !== undefined && above.end === above.next) {
    return { start: above.end, end: above.end, insert: inserted.map((line) => lineEnding + line).join('') };
  }
  const at = above?.next ?? (text.startsWith('\ufeff') ? 1 : 0);
  return { start: at, end: at, insert: inserted.map((line) => line + lineEnding).join('') };
}
