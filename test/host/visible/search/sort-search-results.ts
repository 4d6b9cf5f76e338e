import type { SearchResultContainer } from 'obsidian';

/** Sorts in place, best match first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
