import type { SearchHit } from '../../src/domain/search/search-answer';

/** What one query should find. */
export interface JudgedQuery {
  readonly category: string;
  readonly query: string;
  readonly expected: readonly Expectation[];
}

/** A note, or an item, that should be among the first hits; `first` demands the very first place. */
export interface Expectation {
  readonly first: boolean;
  /** Part of the path, or part of the text. */
  readonly where: 'path' | 'text';
  readonly part: string;
}

/** Reads lines of `category | query | expectation; expectation`. */
export function readJudgedQueries(lines: string): JudgedQuery[] {
  return lines.trim().split('\n').map((line) => {
    const [category = '', query = '', expected = ''] = line.split(' | ').map((part) => part.trim());
    return { category, query, expected: expected.split(';').map(readExpectation) };
  });
}

function readExpectation(written: string): Expectation {
  const first = written.startsWith('first:');
  const rest = first ? written.slice('first:'.length) : written;
  const isPath = rest.startsWith('@');
  return { first, where: isPath ? 'path' : 'text', part: isPath ? rest.slice(1) : rest };
}

/** Whether a hit is what was expected. */
export function isExpected(hit: Pick<SearchHit, 'path' | 'text'>, { where, part }: Expectation): boolean {
  return hit[where].includes(part);
}
