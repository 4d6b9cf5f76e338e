import type { DocumentTable } from './document-table';
import type { Matches } from './match-documents';
import { closenessToQuery } from './query-closeness';
import { orderBy, selectBest } from './select-best';
import type { Order } from './select-best';
import type { Standing } from './standing';

/** A document with its final score. */
export interface RankedDocument {
  readonly document: number;
  readonly score: number;
}

/** Matches, with the notes among them that are called exactly what was typed. */
export interface NamedMatches extends Matches {
  readonly named: ReadonlySet<number>;
}

/** What ranking needs besides the matches. */
export interface RankingTask {
  readonly matches: NamedMatches;
  readonly required: number;
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
  const { documents } = task.matches;
  const scores = scoresOf(task);
  const order = orderBy(scores, tieBreak(task));
  const best = selectBest(documents.length, Math.max(task.limit, reread), scores, order);
  for (const at of best.slice(0, reread)) scores[at] = (scores[at] ?? 0) + bonusOf(documents[at] ?? 0, task);
  return best.sort(order).slice(0, task.limit).map((at) => ({ document: documents[at] ?? 0, score: scores[at] ?? 0 }));
}

function scoresOf({ matches, required, standing, today }: RankingTask): Float64Array {
  const { documents, weights, groups, exact, named } = matches;
  const scores = new Float64Array(documents.length);
  const factors = standing.factorsOn(today);
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    const weight = (weights[at] ?? 0) * (factors[document] ?? 0) * (groups[at] ?? 0) / Math.max(1, required);
    const isExact = (exact[at] ?? 0) >= required && required > 0;
    scores[at] = weight / (weight + halfWeight) + (isExact ? exactBonus : 0);
    if (named.size > 0 && named.has(document)) scores[at] = (scores[at] ?? 0) + wholeBonus;
  }
  return scores;
}

/** Order of two places in the matches with equal scores. */
function tieBreak({ table, standing, matches: { documents } }: RankingTask): Order {
  return (firstPlace, secondPlace) => {
    const [first, second] = [documents[firstPlace] ?? 0, documents[secondPlace] ?? 0];
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

function bonusOf(document: number, { table, words, matches: { named } }: RankingTask): number {
  if (named.has(document)) return 0;
  const record = table.noteOf(document);
  const closeness = record === null ? null : closenessToQuery(words, record, table.itemOf(document));
  if (closeness === null) return 0;
  return closeness === 'named' ? wholeBonus : phraseBonus;
}
