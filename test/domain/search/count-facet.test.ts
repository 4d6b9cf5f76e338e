import { describe, expect, it } from 'vitest';
import { facetNames } from '../../../src/domain/library/facet';
import type { FacetName } from '../../../src/domain/library/facet';
import { SearchIndex } from '../../../src/domain/search/search-index';
import type { SearchOptions } from '../../../src/domain/search/search-answer';
import { markets, note, rule } from '../../note-record-builder';

const index = new SearchIndex({ markets });
index.upsert(note({ path: 'A.md', type: 'webinar', market: 'Germany', end: '2025-11-21', items: [rule('Never gate the recording.')] }, { outcome: 'missed', confidence: 'high' }));
index.upsert(note({ path: 'B.md', type: 'podcast', market: 'Austria', end: '2025-05-30', items: [rule('Always bundle.')] }, { outcome: 'met', confidence: 'low' }));
index.upsert(note({ path: 'C.md', type: 'webinar', market: 'Japan', end: '2024-05-30', items: [rule('Never start at noon.'), rule('Avoid slides.')] }, { language: 'ru' }));

function counts(facet: FacetName, within: SearchOptions & { query?: string } = {}): Record<string, number> {
  const choices = index.facetChoices(facetNames, { kinds: ['guardrail'], ...within });
  return Object.fromEntries((choices.get(facet) ?? []).map(({ key, count }) => [key, count]));
}

describe('choices of a facet', () => {
  it('count what is left by the filters of the other facets and the query', () => {
    expect(counts('campaignType')).toEqual({ webinar: 3, podcast: 1 });
    expect(counts('campaignType', { facets: { year: ['2025'] } })).toEqual({ webinar: 1, podcast: 1 });
    expect(counts('campaignType', { query: 'never' })).toEqual({ webinar: 2 });
  });

  it('do not count their own filter, so that another value can be added', () => {
    expect(counts('campaignType', { facets: { campaignType: ['podcast'] } })).toEqual({ webinar: 3, podcast: 1 });
    expect(counts('outcome', { facets: { campaignType: ['podcast'] } })).toEqual({ met: 1 });
  });

  it('know confidence and language', () => {
    expect(counts('confidence')).toEqual({ high: 1, low: 1 });
    expect(counts('language')).toEqual({ en: 2, ru: 2 });
  });

  it('offer a region that nobody wrote when it brings several markets together', () => {
    expect(counts('market')).toMatchObject({ DE: 1, AT: 1, JP: 2, DACH: 2 });
    expect(counts('market')).not.toHaveProperty('NORDICS');
  });

  it('of every facet count exactly what choosing the value shows', () => {
    for (const facet of facetNames) {
      for (const [key, count] of Object.entries(counts(facet))) {
        expect(index.search('', { kinds: ['guardrail'], facets: { [facet]: [key] } }).total, `${facet} ${key}`).toBe(count);
      }
    }
  });
});
