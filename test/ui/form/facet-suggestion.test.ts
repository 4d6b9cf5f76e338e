import { describe, expect, it } from 'vitest';
import { suggestionsFor, withSuggestion } from '../../../src/ui/form/facet-suggestion';
import type { FacetSuggestion } from '../../../src/ui/form/facet-suggestion';
import { knownValues } from '../../../src/ui/form/known-values';
import { Locale } from '../../../src/locales/locale';
import { markets, note } from '../../note-record-builder';

const suggestion = (label: string, ...aliases: string[]): FacetSuggestion => ({ label, aliases, note: '' });
const known = [suggestion('Germany', 'DE', 'Deutschland'), suggestion('Greece', 'GR'), suggestion('Small firms'), suggestion('Österreich', 'AT')];
const labels = (written: string, eager = false): string[] => suggestionsFor(written, known, eager).map(({ label }) => label);

describe('suggestions while typing', () => {
  it('are those that start so, then those that contain it', () => {
    expect(labels('g')).toEqual(['Germany', 'Greece']);
    expect(labels('firms')).toEqual(['Small firms']);
  });

  it('do not mind case and accents', () => {
    expect(labels('OSTER')).toEqual(['Österreich']);
  });

  it('know other names of the same thing', () => {
    expect(labels('deutsch')).toEqual(['Germany']);
  });

  it('are for the value behind the last comma, without those given already', () => {
    expect(labels('Germany, g')).toEqual(['Greece']);
  });

  it('wait for the first letter where Enter must go on, and come at once by touch', () => {
    expect(labels('')).toEqual([]);
    expect(labels('', true)).toHaveLength(4);
  });

  it('end when the value is complete', () => {
    expect(labels('germany')).toEqual([]);
  });
});

describe('taking a suggestion', () => {
  it.each([['ger', 'Germany'], ['Greece, ger', 'Greece, Germany'], ['', 'Germany']])('turns “%s” into “%s”', (written, result) => {
    expect(withSuggestion(written, suggestion('Germany'))).toBe(result);
  });
});

describe('what the library knows', () => {
  const records = [
    note({ path: 'A.md', market: 'Germany', type: 'webinar' }), note({ path: 'B.md', market: 'DE' }),
    note({ path: 'C.md', market: 'small firms' }), note({ path: 'D.md', market: 'Germany' }, { kind: 'lesson' }),
  ];

  it('is one market for all its names, with its code and the campaigns that have it', () => {
    expect(knownValues(records, 'market', markets, new Locale('en')).map(({ label, note: said }) => `${label}: ${said}`)).toEqual(['Germany: DE · 2 campaigns', 'small firms: 1 campaign']);
  });

  it('is named in the language of the interface', () => {
    expect(knownValues(records, 'market', markets, new Locale('ru'))[0]?.label).toBe('Германия');
  });
});
