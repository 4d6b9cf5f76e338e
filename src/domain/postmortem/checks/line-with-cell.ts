/** A line of a table as written, if exactly one of its cells holds nothing but this text; null otherwise. */
export function lineWithCell(text: string, line: number, cell: string): string | null {
  const written = text.split(/\r?\n/)[line] ?? '';
  return cellAt(written, cell) === null ? null : written;
}

/** Where the one cell with this text stands in a line of a table, by character; null where there is none or several. */
export function cellAt(line: string, cell: string): number | null {
  if (!line.includes('|') || cell.trim() === '') return null;
  let at = 0;
  const places = line.split('|').flatMap((part): number[] => {
    const start = at + part.length - part.trimStart().length;
    at += part.length + 1;
    return part.trim() === cell.trim() ? [start] : [];
  });
  return places.length === 1 ? places[0] ?? null : null;
}
