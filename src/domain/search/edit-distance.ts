const width = 64;
const rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)] as const;

/**
 * Number of edits between two words, a swap of neighbours counting as one; `limit + 1` as soon as it must be more than `limit`.
 * Words of more than 63 characters are compared by their beginnings.
 */
export function editDistance(first: string, second: string, limit: number): number {
  const columns = Math.min(second.length, width - 1);
  const lines = Math.min(first.length, width - 1);
  if (Math.abs(columns - lines) > limit) return limit + 1;
  let [before, above, row] = rows;
  for (let column = 0; column <= columns; column += 1) above[column] = column;
  for (let line = 1; line <= lines; line += 1) {
    if (fillRow({ first, second, line, columns, before, above, row }) > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[columns] ?? 0, limit + 1);
}

interface RowTask {
  first: string;
  second: string;
  line: number;
  columns: number;
  before: Int32Array;
  above: Int32Array;
  row: Int32Array;
}

/** Fills one row of the table; returns its smallest number. */
function fillRow({ first, second, line, columns, before, above, row }: RowTask): number {
  const code = first.charCodeAt(line - 1);
  const previous = first.charCodeAt(line - 2);
  let smallest = line;
  row[0] = line;
  for (let column = 1; column <= columns; column += 1) {
    const other = second.charCodeAt(column - 1);
    let edits = Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (code === other ? 0 : 1));
    if (line > 1 && column > 1 && code === second.charCodeAt(column - 2) && previous === other) {
      edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
    }
    row[column] = edits;
    if (edits < smallest) smallest = edits;
  }
  return smallest;
}

/** The set of letters of a word as 31 bits: each edit changes at most two of them, which rules most words out at once. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) % 31);
  return set;
}

/** Number of set bits. */
export function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
