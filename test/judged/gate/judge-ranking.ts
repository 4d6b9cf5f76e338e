import type { Grade } from './judged-brief';

/** How good the first results of one ranking are, each from 0 to 1. */
export interface RankingScores {
  readonly precision: number;
  readonly recall: number;
  readonly ndcg: number;
}

/** How many results a review asks about. */
export const asked = 7;

/**
 * Precision, recall and nDCG of the first seven. Where nothing is worth showing, an empty ranking is right and anything else is wrong.
 * nDCG with the gain 2^grade − 1 (Järvelin, Kekäläinen 2002; Burges et al. 2005).
 */
export function judgeRanking(shown: readonly string[], expected: Readonly<Record<string, Grade>>): RankingScores {
  const first = shown.slice(0, asked);
  const grades = Object.values(expected).sort((a, b) => b - a).slice(0, asked);
  if (grades.length === 0) {
    const right = first.length === 0 ? 1 : 0;
    return { precision: right, recall: right, ndcg: right };
  }
  const found = first.map((path) => expected[path] ?? 0);
  const hits = found.filter((grade) => grade > 0).length;
  return { precision: first.length === 0 ? 0 : hits / first.length, recall: hits / grades.length, ndcg: gain(found) / gain(grades) };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The mean of several scores. */
export function meanScores(scores: readonly RankingScores[]): RankingScores {
  const mean = (of: (score: RankingScores) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  return { precision: mean((score) => score.precision), recall: mean((score) => score.recall), ndcg: mean((score) => score.ndcg) };
}
