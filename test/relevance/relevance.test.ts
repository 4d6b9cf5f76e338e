import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedVault } from './generated-queries';
import { isExpected, readJudgedQueries } from './judged-query';
import { judge, relevanceOf } from './measure-relevance';
import { misspellings } from './misspellings';
import { sampleIndex } from './sample-index';
import { sampleQueries } from './sample-queries';

const sample = sampleIndex(path.join(import.meta.dirname, '../sample-vault'));
const judged = readJudgedQueries(sampleQueries);
const everything = sample.search('', { limit: Number.MAX_SAFE_INTEGER }).hits;
const answers = judge(sample, judged);

describe('the judged queries over the sample vault', () => {
  test('are at least 150, each with something expected that is there', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
    const missing = judged.flatMap(({ query, expected }) => expected.filter((each) => !everything.some((hit) => isExpected(hit, each))).map(({ part }) => `${query}: ${part}`));
    expect(missing).toEqual([]);
    expect(new Set(judged.map(({ query }) => query)).size).toBe(judged.length);
  });

  test('find nearly all of what is expected among the first ten hits', () => {
    const { recall, meanReciprocalRank } = relevanceOf(answers);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.75);
  });

  test.each([...new Set(judged.map(({ category }) => category))])('find most of it in the category "%s"', (category) => {
    expect(relevanceOf(answers.filter((answer) => answer.judged.category === category)).recall).toBeGreaterThanOrEqual(0.75);
  });
});

describe('the generated vault', () => {
  const { index, queries } = generatedVault();
  const recall = (category: string): number => relevanceOf(judge(index, queries.filter((query) => query.category === category))).recall;

  test('gives every exact word its first place', () => {
    expect(recall('exact word')).toBe(1);
  });

  test('forgives what people really misspell, and slips of the fingers', () => {
    expect(misspellings.length).toBeGreaterThanOrEqual(200);
    expect(recall('real misspelling')).toBeGreaterThanOrEqual(0.97);
    expect(recall('one slip')).toBeGreaterThanOrEqual(0.995);
    expect(recall('two slips')).toBeGreaterThanOrEqual(0.96);
  });
});
