import type { SearchIndex } from '../../src/domain/search/search-index';
import { countryLanguages, countryQueries, isFound } from '../relevance/country-queries';
import { generatedVault } from '../relevance/generated-queries';
import { readJudgedQueries } from '../relevance/judged-query';
import { judge, relevanceOf } from '../relevance/measure-relevance';
import type { JudgedAnswer } from '../relevance/measure-relevance';
import { sampleIndex } from '../relevance/sample-index';
import { sampleQueries } from '../relevance/sample-queries';
import { facetIndex, recallOf, slippedFacets, slippedWords, textWords } from '../relevance/slip-recall';
import type { TypedFor } from '../relevance/slip-recall';
import type { Report } from './report';

/** How well judged queries are answered, by category; see test/relevance/README.md. */
export async function run(): Promise<readonly Report[]> {
  const generated = generatedVault();
  return Promise.resolve([
    report('Judged queries over the sample vault', judge(sampleIndex('test/sample-vault'), readJudgedQueries(sampleQueries))),
    report('Queries over a generated vault of 3,000 notes', judge(generated.index, generated.queries)),
    forgiveness(),
  ]);
}

function forgiveness(): Report {
  const { index, words } = textWords();
  const countries = countryQueries();
  const found = countries.queries.filter((query) => isFound(countries.index, query)).length;
  const share = (what: string, queries: readonly TypedFor[], over: SearchIndex, goal: string): Report['rows'][number] => (
    { what, queries: queries.length, 'found in the top 10': percent(recallOf(over, queries)), goal }
  );
  const exact = words.filter((word) => index.search(word, { limit: 1 }).hits[0]?.path === `${word}.md`).length;
  return {
    title: 'Forgiveness',
    rows: [
      share('text, one slip, 2,000 distinct words', slippedWords(words, 1, 4), index, '99.5 %'),
      share('text, two slips, words of 6+ letters', slippedWords(words, 2, 6), index, '96 %'),
      share('facet, one slip', slippedFacets(1), facetIndex(), '99.5 %'),
      share('facet, two slips', slippedFacets(2), facetIndex(), '98 %'),
      { what: `names of countries in ${countryLanguages.length} languages, found first`, queries: countries.queries.length, 'found in the top 10': percent(found / countries.queries.length), goal: '99 %' },
      { what: 'exact word, found first', queries: words.length, 'found in the top 10': percent(exact / words.length), goal: 'always' },
    ],
  };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function report(title: string, answers: readonly JudgedAnswer[]): Report {
  const categories = [...new Set(answers.map(({ judged }) => judged.category))];
  return { title, rows: [...categories.map((category) => row(category, answers.filter(({ judged }) => judged.category === category))), row('all', answers)] };
}

function row(category: string, answers: readonly JudgedAnswer[]): Report['rows'][number] {
  const { queries, recall, meanReciprocalRank } = relevanceOf(answers);
  return { category, queries, 'recall@10': recall.toFixed(3), MRR: meanReciprocalRank.toFixed(3) };
}
