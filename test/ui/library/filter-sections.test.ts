import { describe, expect, it } from 'vitest';
import type { FacetCount, FacetName } from '../../../src/domain/library/facet';
import { Locale } from '../../../src/locales/locale';
import { filterSections, narrowSections } from '../../../src/ui/library/filter-sections';
import type { FilterSection } from '../../../src/ui/library/filter-sections';
import type { Filter } from '../../../src/ui/library/library-view-state';
import { markets } from '../../note-record-builder';

const count = (key: string, many: number, label = key): FacetCount => ({ key, label, count: many });

function sections(choices: Partial<Record<FacetName, readonly FacetCount[]>>, filters: readonly Filter[] = [], language = 'en'): FilterSection[] {
  const given = Object.entries(choices) as [FacetName, readonly FacetCount[]][];
  return filterSections(new Map(given), filters, { markets, locale: new Locale(language) });
}

const labels = (shown: readonly FilterSection[]): string[][] => shown.map(({ values }) => values.map(({ label }) => label));
const manyTypes = { campaignType: Array.from({ length: 300 }, (_, index) => count(`type ${String(index)}`, 300 - index)) };

describe('what can be filtered by', () => {
  it('is named in the language of the interface', () => {
    const shown = sections({ market: [count('DE', 2)], outcome: [count('missed', 1)], confidence: [count('low', 1)], language: [count('de', 1)] }, [], 'ru');
    expect(labels(shown)).toEqual([['Германия'], [new Locale('ru').words.outcome.missed], ['Низкая'], ['Немецкий']]);
    expect(shown.map(({ name }) => name)).toEqual(['Рынок', 'Итог', 'Уверенность', 'Язык']);
  });

  it('names the markets that a region brings along', () => {
    const [market] = sections({ market: [count('DACH', 5), count('DE', 3), count('AT', 2), count('JP', 1)] });
    expect(market?.values.map(({ label, includes }) => [label, includes])).toEqual([['DACH', 'Germany, Austria'], ['Germany', null], ['Austria', null], ['Japan', null]]);
  });

  it('keeps an active value that matches nothing any more, and shows the active ones first', () => {
    const [type] = sections({ campaignType: [count('sale', 3), count('webinar', 2)] }, [
      { facet: 'campaignType', key: 'webinar', label: 'webinar' }, { facet: 'campaignType', key: 'fair', label: 'fair' },
    ]);
    expect(type?.values.map(({ label, count: many, active }) => [label, many, active])).toEqual([['webinar', 2, true], ['fair', 0, true], ['sale', 3, false]]);
  });

  it('has the latest year first, whichever is the commonest', () => {
    expect(labels(sections({ year: [count('2024', 9), count('2026', 1), count('2025', 3)] }))).toEqual([['2026', '2025', '2024']]);
  });

  it('leaves out a facet without values', () => {
    expect(sections({ channel: [], goal: [count('awareness', 1)] }).map(({ facet }) => facet)).toEqual(['goal']);
  });
});

describe('narrowing hundreds of values', () => {
  it('shows the commonest and how many more there are', () => {
    const [type] = narrowSections(sections(manyTypes), '', new Set());
    expect([type?.values.length, type?.hidden]).toEqual([8, 292]);
  });

  it('shows a hundred once the facet was unfolded', () => {
    const [type] = narrowSections(sections(manyTypes), '', new Set(['campaignType']));
    expect([type?.values.length, type?.hidden]).toEqual([100, 200]);
  });

  it('finds a value by a part of its name, whatever its case', () => {
    expect(labels(narrowSections(sections(manyTypes), 'TYPE 29', new Set()))[0]).toContain('type 290');
  });

  it('finds a region by one of its markets, and no facet without a match', () => {
    const shown = sections({ market: [count('DACH', 5), count('DE', 3), count('JP', 1)], year: [count('2025', 1)] });
    expect(labels(narrowSections(shown, 'germ', new Set()))).toEqual([['DACH', 'Germany']]);
  });

  it('gives nothing for a text that no value has', () => {
    expect(narrowSections(sections(manyTypes), 'zzz', new Set())).toEqual([]);
  });
});
