import type { SavedSearch } from '../../application/saved-search';

/** Saved searches read from lines such as `German webinars = webinar germany`, with the numbers of lines (from 1) that cannot be. */
export interface SavedSearchLines {
  readonly searches: SavedSearch[];
  /** Lines without a name, or without an equals sign behind it. */
  readonly unreadable: readonly number[];
  /** Lines with a name that an earlier one has. */
  readonly repeated: readonly number[];
}

/** Writes saved searches as lines, to be renamed and deleted by hand. */
export function linesFromSearches(searches: readonly SavedSearch[]): string {
  return searches.map(({ name, query }) => `${name} = ${query}`).join('\n');
}

/** Reads them back. Filters are not shown in the lines: a search keeps its own while its name, or its query, stays. */
export function searchesFromLines(text: string, before: readonly SavedSearch[]): SavedSearchLines {
  const searches: SavedSearch[] = [];
  const [unreadable, repeated]: [number[], number[]] = [[], []];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const query = line.slice(equals + 1).trim();
    if (name === '') unreadable.push(index + 1);
    else if (searches.some((other) => other.name.toLowerCase() === name.toLowerCase())) repeated.push(index + 1);
    else searches.push({ name, query, filters: filtersOf(name, query, before) });
  });
  return { searches, unreadable, repeated };
}

function filtersOf(name: string, query: string, before: readonly SavedSearch[]): SavedSearch['filters'] {
  const own = before.find((search) => search.name.toLowerCase() === name.toLowerCase()) ?? before.find((search) => search.query === query);
  return own?.filters ?? [];
}
