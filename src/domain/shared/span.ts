/** A stretch of a note's text. Offsets are UTF-16 units with `end` exclusive; lines count from 0, as in Obsidian. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
}

/** Where something was read: `text.slice(start, end)` of the note at `path` is exactly what was written there. */
export interface Source extends Span {
  readonly path: string;
}
