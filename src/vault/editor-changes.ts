import type { EditorChange, EditorPosition } from 'obsidian';
import type { TextChange } from '../domain/note/edit/edit-plan';

/** The changes of a plan in the editor's lines and columns, the last one first, so that each holds whichever way they are carried out. */
export function editorChanges(text: string, changes: readonly TextChange[]): EditorChange[] {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (lineEnd) => lineEnd.index + lineEnd[0].length)];
  let line = 0;
  const position = (offset: number): EditorPosition => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return { line, ch: offset - (starts[line] ?? 0) };
  };
  return changes.map(({ start, end, insert }) => ({ from: position(start), to: position(end), text: insert })).reverse();
}
