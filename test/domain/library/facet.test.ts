import { describe, expect, test } from 'vitest';
import { facetValuesOf } from '../../../src/domain/library/facet';
import { canonicalFacetKey, namesOfFacetKey } from '../../../src/domain/library/facet-synonyms';
import { note, rule, scopeOf } from '../../note-record-builder';

describe('the values of a facet', () => {
  const record = note({ type: 'Вебинар', market: 'Германия, DACH', channel: 'e-mail', start: '2025-11-20', end: '2026-01-10', items: [rule('Never.', { scope: scopeOf({ market: 'Austria' }) })] }, { outcome: 'missed' });
  const keys = (facet: Parameters<typeof facetValuesOf>[1]): string[] => facetValuesOf(record, facet).map(({ key }) => key);

  test('have one key for all names of the same thing', () => {
    expect([keys('campaignType'), keys('market'), keys('channel')]).toEqual([['webinar'], ['DE', 'DACH'], ['email']]);
    expect(facetValuesOf(record, 'campaignType')[0]?.label).toBe('Вебинар');
  });

  test('name every year a campaign ran in, its outcome and its kind', () => {
    expect([keys('year'), keys('outcome'), keys('kind')]).toEqual([['2025', '2026'], ['missed'], ['postmortem']]);
    expect(facetValuesOf(note({}, { kind: null }), 'kind')).toEqual([{ key: 'note', label: 'note' }]);
    expect(facetValuesOf(note({}), 'year')).toEqual([]);
  });

  test('of an item are those of its own scope', () => {
    const [item] = record.items;
    expect(item && facetValuesOf({ item, note: record }, 'market').map(({ key }) => key)).toEqual(['AT']);
    expect(item && facetValuesOf({ item, note: record }, 'kind')).toEqual([{ key: 'guardrail', label: 'guardrail' }]);
  });
});

describe('names that mean the same', () => {
  test.each([['webinars', 'webinar'], ['Lead Generation', 'lead generation'], ['lead-generation', 'lead generation'], ['Produktlaunch', 'product launch'], ['my own type', 'my own type']])('%s', (written, key) => {
    expect(canonicalFacetKey('campaignType', written)).toBe(key);
  });

  test('are known both ways, and never across facets', () => {
    expect(namesOfFacetKey('campaignType', 'webinar')).toContain('вебинар');
    expect(canonicalFacetKey('audience', 'вебинар')).toBe('вебинар');
    expect(namesOfFacetKey('market', 'DE')).toEqual(['DE']);
  });

  test('an unknown name keeps a key of its own even without letters', () => {
    expect(canonicalFacetKey('channel', '—')).toBe('—');
  });
});
