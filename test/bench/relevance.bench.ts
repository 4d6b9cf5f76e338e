import { generatedVault } from '../relevance/generated-queries';
import { readJudgedQueries } from '../relevance/judged-query';
import { judge, relevanceOf } from '../relevance/measure-relevance';
import type { JudgedAnswer } from '../relevance/measure-relevance';
import { sampleIndex } from '../relevance/sample-index';
import { sampleQueries } from '../relevance/sample-queries';
import type { Report } from './report';

/** How well judged queries are answered, by category; see test/relevance/README.md. */
export async function run(): Promise<readonly Report[]> {
  const generated = generatedVault();
  return Promise.resolve([
    report('Judged queries over the sample vault', judge(sampleIndex('test/sample-vault'), readJudgedQueries(sampleQueries))),
    report('Queries over a generated vault of 3,000 notes', judge(generated.index, generated.queries)),
  ]);
}

function report(title: string, answers: readonly JudgedAnswer[]): Report {
  const categories = [...new Set(answers.map(({ judged }) => judged.category))];
  return { title, rows: [...categories.map((category) => row(category, answers.filter(({ judged }) => judged.category === category))), row('all', answers)] };
}

function row(category: string, answers: readonly JudgedAnswer[]): Report['rows'][number] {
  const { queries, recall, meanReciprocalRank } = relevanceOf(answers);
  return { category, queries, 'recall@10': recall.toFixed(3), MRR: meanReciprocalRank.toFixed(3) };
}
