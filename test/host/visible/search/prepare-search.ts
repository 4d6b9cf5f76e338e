import type { SearchMatches, SearchResult } from 'obsidian';

type Search = (text: string) => SearchResult | null;

function isWordStart(text: string, index: number): boolean {
  return index === 0 || /[\s\-_/.,()[\]]/.test(text.charAt(index - 1));
}

function mergeNeighbours(positions: readonly number[]): SearchMatches {
  const matches: SearchMatches = [];
  for (const at of positions) {
    const last = matches.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else matches.push([at, at + 1]);
  }
  return matches;
}

function findWord(word: string, text: string): readonly number[] | null {
  const whole = text.indexOf(word);
  if (whole >= 0) return Array.from(word, (_, index) => whole + index);
  const positions: number[] = [];
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    positions.push(at);
    from = at + 1;
  }
  return positions;
}

function scoreOf(matches: SearchMatches, text: string): number {
  const starts = matches.filter(([from]) => isWordStart(text, from)).length;
  return -(matches.length - starts * 0.5) - text.length / 100;
}

function searchFor(words: readonly string[], find: (word: string, text: string) => readonly number[] | null): Search {
  return (text) => {
    const lower = text.toLowerCase();
    const positions = new Set<number>();
    for (const word of words) {
      const found = find(word, lower);
      if (!found) return null;
      found.forEach((position) => positions.add(position));
    }
    const matches = mergeNeighbours([...positions].sort((a, b) => a - b));
    return { score: scoreOf(matches, text), matches };
  };
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
}

/** A search for texts that hold the letters of every word in order, not necessarily side by side. */
export function prepareFuzzySearch(query: string): Search {
  return searchFor(wordsOf(query), findWord);
}

/** A search for texts that hold every word as it is written. */
export function prepareSimpleSearch(query: string): Search {
  return searchFor(wordsOf(query), (word, text) => (text.includes(word) ? findWord(word, text) : null));
}
