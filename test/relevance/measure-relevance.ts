import type { SearchIndex } from '../../src/domain/search/search-index';
import { isExpected } from './judged-query';
import type { JudgedQuery } from './judged-query';

/** How well one query is answered. */
export interface JudgedAnswer {
  readonly judged: JudgedQuery;
  /** The part, from 0 to 1, of what was expected that is among the first ten hits; what must come first counts only there. */
  readonly recall: number;
  /** One divided by the place of the first expected hit among the first ten; 0 where there is none. */
  readonly reciprocalRank: number;
}

/** The mean of many answers. */
export interface Relevance {
  readonly queries: number;
  readonly recall: number;
  readonly meanReciprocalRank: number;
}

const looked = 10;

/** Asks every query and compares the first ten hits with what was expected. */
export function judge(index: SearchIndex, queries: readonly JudgedQuery[]): JudgedAnswer[] {
  return queries.map((judged) => {
    const { hits } = index.search(judged.query, { limit: looked });
    const found = judged.expected.filter((expectation) => hits.slice(0, expectation.first ? 1 : looked).some((hit) => isExpected(hit, expectation)));
    const place = hits.findIndex((hit) => judged.expected.some((expectation) => isExpected(hit, expectation)));
    return { judged, recall: found.length / judged.expected.length, reciprocalRank: place === -1 ? 0 : 1 / (place + 1) };
  });
}

/** Means over answers. */
export function relevanceOf(answers: readonly JudgedAnswer[]): Relevance {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: answers.length,
    recall: mean(answers.map(({ recall }) => recall)),
    meanReciprocalRank: mean(answers.map(({ reciprocalRank }) => reciprocalRank)),
  };
}
