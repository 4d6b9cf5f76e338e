/** Names places inside of notes, for links that lead there. */
export interface PlaceNames {
  /** What a link to a line (from 0) has behind the note's name, `#` included: its block's id or the heading above; empty where it has none. */
  subpath(path: string, line: number): string;
}
