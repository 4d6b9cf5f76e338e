import { describe, expect, test } from 'vitest';
import type { SearchOptions } from '../../../src/domain/search/search-answer';
import { smallIndex } from './small-library';

const index = smallIndex();
const offered = (query: string, options?: SearchOptions): string[] => index.loosenings(query, options).map(({ type, query: then }) => `${type}: ${then}`);

describe('a query that finds nothing can be loosened', () => {
  test('by leaving out a condition', () => {
    expect(index.search('students outcome:met').total).toBe(0);
    expect(offered('students outcome:met')).toEqual(expect.arrayContaining(['drop: students', 'drop: outcome:met']));
    expect(offered('students -webinar')).toContain('drop: students');
  });

  test('by looking for a facet as text', () => {
    expect(offered('germany outcome:exceeded')).toContain('as-text: "germany" outcome:exceeded');
  });

  test('by looking for a phrase word by word', () => {
    expect(offered('"form second"')).toEqual(['unquote: form second']);
  });

  test('by covering more time', () => {
    expect(offered('students in:2025-03')).toContain('widen-date: students in:2025');
    expect(offered('students before:2025')).toContain('widen-date: students before:2026');
    expect(offered('students after:2026-01-15')).toContain('widen-date: students after:2025-01-15');
  });

  test('by the nearest spelling', () => {
    expect(offered('"secnod form"')).toContain('respell: "second form"');
    expect(offered('owner:maria type:wobinrx')).toContain('respell: owner:maria type:Webinar');
  });

  test('by ignoring the filters beside it', () => {
    expect(offered('students', { kinds: ['guardrail'] })).toContain('drop-filters: students');
  });

  test('by changing two conditions, or keeping some, where changing one is not enough', () => {
    const query = 'students outcome:exceeded owner:nobody';
    expect(index.search(query).total).toBe(0);
    expect(offered(query)).toEqual(expect.arrayContaining(['only: students', 'only: outcome:exceeded']));
    expect(offered('market:germany students outcome:exceeded owner:nobody')).toContain('combine: market:germany students');
    expect(offered('recording form type:wobinrx owner:mariaa in:2019')).toContain('only: recording form');
    expect(offered('recording type:wobinrx in:2025-03')).toContain('combine: recording type:Webinar in:2025');
  });

  test('and changes two only where one is not enough', () => {
    expect(offered('students outcome:met').filter((change) => /^(combine|only)/.test(change))).toEqual([]);
  });

  test('and each way says truly how much it finds', () => {
    for (const query of ['students outcome:met', 'germany outcome:exceeded', 'students in:2025-03', 'slide form prices', 'students outcome:exceeded owner:nobody', 'recording type:wobinrx in:2025-03']) {
      for (const { query: then, count } of index.loosenings(query)) expect([then, index.search(then).total]).toEqual([then, count]);
    }
  });

  test('but not where nothing helps', () => {
    expect(offered('zzzzqqqq')).toEqual([]);
    expect(offered('')).toEqual([]);
  });
});
