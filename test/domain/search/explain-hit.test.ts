import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../src/domain/search/search-answer';
import { autumn, smallIndex } from './small-library';

const index = smallIndex();

function hit(query: string, text: string): SearchHit {
  const found = index.search(query).hits.find((each) => each.text.includes(text) || each.title.includes(text));
  if (found === undefined) throw new Error(`"${query}" does not find "${text}"`);
  return found;
}

describe('a hit says which reading it needed', () => {
  test('none when the words stand there as typed', () => {
    expect(hit('students', 'Registrations').reading).toBeNull();
    expect(hit('webinar germany', 'Registrations').reading).toBeNull();
  });

  test.each([
    ['studnets', 'Registrations', { type: 'typo', written: 'studnets', read: 'students' }],
    ['registration', 'Registrations', { type: 'inflected', written: 'registration', read: 'registrations' }],
    ['regis', 'Registrations', { type: 'prefix', written: 'regis', read: 'registrations' }],
    ['petitors', 'competitors', { type: 'mid-word', written: 'petitors', read: 'competitors' }],
    ['influencer', 'Инфлюенсер', { type: 'transliterated', written: 'influencer', read: 'инфлюенсер' }],
    ['byak.tycth', 'Инфлюенсер', { type: 'keyboard-layout', written: 'byak.tycth', read: 'инфлюенсер' }],
    ['webinr', 'Registrations', { type: 'typo', written: 'webinr', read: 'Webinar' }],
    ['цуиштфк', 'Registrations', { type: 'keyboard-layout', written: 'цуиштфк', read: 'Webinar' }],
    ['Allemagne', 'Registrations', { type: 'translated', written: 'Allemagne', read: 'Germany' }],
  ])('%s', (query, text, reading) => {
    expect(hit(query, text).reading).toEqual(reading);
  });

  test('and the answer says how words were read as facets', () => {
    expect(index.search('Allemagne').understood).toMatchObject([{ key: 'DE', reading: 'translated' }]);
    expect(index.search('webinr').understood).toMatchObject([{ key: 'webinar', reading: 'typo' }]);
  });
});

describe('a hit says why it stands where it stands', () => {
  test('by its facets, the field that has the words, and the evidence', () => {
    expect(hit('webinar germany recording', 'Never gate').reasons).toEqual([
      { type: 'facet', facet: 'campaignType', key: 'webinar', label: 'Webinar', related: false },
      { type: 'facet', facet: 'market', key: 'DE', label: 'Germany', related: false },
      { type: 'words', field: 'text', written: 'recording', reading: null, ofNote: false },
      { type: 'evidence', campaigns: 3 },
      { type: 'recent', date: '2025-11-15' },
    ].map((reason) => expect.objectContaining(reason) as unknown));
  });

  test('by a region around the market', () => {
    expect(hit('germany', 'The partner’s list').reasons).toContainEqual({ type: 'facet', facet: 'market', key: 'DACH', label: 'DACH', related: true });
  });

  test('by the title of its note', () => {
    expect(hit('autumn students', 'Registrations').reasons).toContainEqual({ type: 'words', field: 'title', written: 'autumn', reading: null, ofNote: true });
  });

  test('because it is what was typed, or has it in a row', () => {
    expect(hit('autumn webinar de', 'Mid-size').reasons[0]).toEqual({ type: 'named' });
    expect(hit('students the title', 'Registrations').reasons[0]).toEqual({ type: 'phrase' });
  });

  test('and that it no longer holds', () => {
    expect(hit('first slide', 'Never show').reasons).toContainEqual({ type: 'inactive', status: 'retired' });
  });

  test('with nothing when its note is gone by the time it is asked', () => {
    const changing = smallIndex();
    const [first] = changing.search('students').hits;
    changing.remove(autumn.path);
    expect(first?.reasons).toEqual([]);
    expect(first?.reading).toBeNull();
  });
});
