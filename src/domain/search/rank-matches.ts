import type { DocumentTable } from './document-table';
import type { Matches } from './match-documents';
import { closenessToQuery } from './query-closeness';
import { selectBest } from './select-best';
import type { Order } from './select-best';
import type { Standing } from './standing';

/** A document with its final score. */
export interface RankedDocument {
  readonly document: number;
  readonly score: number;
}

/** What ranking needs besides the matches. */
export interface RankingTask {
  readonly matches: Matches;
  readonly groups: number;
  readonly table: DocumentTable;
  readonly standing: Standing;
  readonly today: number | null;
  readonly limit: number;
  /** All words of the query, for finding texts that are exactly it or have it word by word. */
  readonly words: readonly string[];
}

// Added to the part from 0 to 1 that fields, readings, evidence and age make: exactness always comes first.
const exactBonus = 1;
const phraseBonus = 1;
const wholeBonus = 2;
const halfWeight = 10;
const reread = 50;

/**
 * The best matches in order. What has exactly the words asked for comes before what is only near them, a text that is the query before
 * both; then fields (facet, title, entry, text), evidence, standing and recency; then date, path and line, so that ties never waver.
 */
export function rankMatches(task: RankingTask): RankedDocument[] {
  const { matches, groups, standing, today } = task;
  const scores = new Float64Array(task.table.size);
  for (const document of matches.documents) {
    const weight = (matches.weight[document] ?? 0) * standing.factor(document, today) * (matches.groups[document] ?? 0) / Math.max(1, groups);
    const isExact = (matches.exact[document] ?? 0) >= groups && groups > 0;
    scores[document] = weight / (weight + halfWeight) + (isExact ? exactBonus : 0);
  }
  const ties = tieBreak(task);
  const best = selectBest(matches.documents, Math.max(task.limit, reread), scores, ties);
  for (const document of best.slice(0, reread)) scores[document] = (scores[document] ?? 0) + bonusOf(document, task);
  return selectBest(best, task.limit, scores, ties).map((document) => ({ document, score: scores[document] ?? 0 }));
}

function tieBreak({ table, standing }: RankingTask): Order {
  return (first, second) => {
    const [firstDay, secondDay] = [standing.dayOf(first), standing.dayOf(second)];
    if (firstDay !== secondDay) return secondDay - firstDay;
    const [firstPath, secondPath] = [table.noteOf(first)?.path ?? '', table.noteOf(second)?.path ?? ''];
    if (firstPath !== secondPath) return firstPath < secondPath ? -1 : 1;
    return lineOf(first, table) - lineOf(second, table) || first - second;
  };
}

function lineOf(document: number, table: DocumentTable): number {
  return table.itemOf(document)?.source.line ?? -1;
}

function bonusOf(document: number, { table, words }: RankingTask): number {
  const record = table.noteOf(document);
  const closeness = record === null ? null : closenessToQuery(words, record, table.itemOf(document));
  if (closeness === null) return 0;
  return closeness === 'named' ? wholeBonus : phraseBonus;
}
