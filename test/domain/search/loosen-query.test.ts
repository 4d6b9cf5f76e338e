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

  test('and each way says truly how much it finds', () => {
    for (const query of ['students outcome:met', 'germany outcome:exceeded', 'students in:2025-03', 'slide form prices']) {
      for (const { query: then, count } of index.loosenings(query)) expect([then, index.search(then).total]).toEqual([then, count]);
    }
  });

  test('but not where nothing helps', () => {
    expect(offered('zzzzqqqq')).toEqual([]);
    expect(offered('')).toEqual([]);
  });
});
