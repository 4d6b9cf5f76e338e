import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeRanking } from './judge-ranking';
import { judgedVaults } from './judged-vaults';

const vaults = judgedVaults(path.resolve(import.meta.dirname, '../../sample-vault'));

describe('the judged briefs', () => {
  it('are at least forty', () => {
    expect(vaults.flatMap(({ briefs }) => briefs).length).toBeGreaterThanOrEqual(40);
  });

  it.each(vaults)('are briefs, and expect notes that are there: $name', ({ briefs, records }) => {
    for (const { path: place, expected } of briefs) {
      expect(records.get(place)?.kind, place).toBe('brief');
      for (const wanted of Object.keys(expected)) expect(['postmortem', 'retro'], wanted).toContain(records.get(wanted)?.kind);
    }
  });
});

describe('how good a ranking is', () => {
  it('is one where exactly what is expected comes first, the most important before the others', () => {
    expect(judgeRanking(['a', 'b'], { a: 2, b: 1 })).toEqual({ precision: 1, recall: 1, ndcg: 1 });
    expect(judgeRanking(['b', 'a'], { a: 2, b: 1 })).toMatchObject({ precision: 1, recall: 1 });
    expect(judgeRanking(['b', 'a'], { a: 2, b: 1 }).ndcg).toBeLessThan(1);
  });

  it('counts noise against precision and what is missing against recall, in the first seven only', () => {
    expect(judgeRanking(['a', 'x', 'y', 'z'], { a: 2, b: 2 })).toMatchObject({ precision: 0.25, recall: 0.5 });
    expect(judgeRanking([...'1234567', 'a'], { a: 2 })).toEqual({ precision: 0, recall: 0, ndcg: 0 });
  });

  it('is one for nothing where nothing is expected, and nought for anything else', () => {
    expect(judgeRanking([], {}).ndcg).toBe(1);
    expect(judgeRanking(['x'], {}).ndcg).toBe(0);
    expect(judgeRanking([], { a: 1 })).toEqual({ precision: 0, recall: 0, ndcg: 0 });
  });
});
