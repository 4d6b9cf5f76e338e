import { describe, expect, it } from 'vitest';
import { interfaceLanguageFor, Locale } from '../../src/locales/locale';
import { day } from '../note-record-builder';

describe('the interface language', () => {
  it('is that of the app where there are words for it', () => {
    expect(interfaceLanguageFor('ru')).toBe('ru');
  });

  it('does not mind a region', () => {
    expect(interfaceLanguageFor('en-GB')).toBe('en');
  });

  it('is English otherwise', () => {
    expect(interfaceLanguageFor('zh-TW')).toBe('en');
  });
});

describe('a number of things', () => {
  it.each([[1, '1 кампания'], [3, '3 кампании'], [5, '5 кампаний'], [11, '11 кампаний'], [21, '21 кампания']])('%i is said as Russian says it', (count, said) => {
    const locale = new Locale('ru');
    expect(locale.count(locale.words.form.campaigns, count)).toBe(said);
  });

  it('has thousands set apart', () => {
    const locale = new Locale('en');
    expect(locale.count(locale.words.form.campaigns, 10000)).toBe('10,000 campaigns');
  });
});

describe('a date', () => {
  it('is written out so that nobody takes the month for the day', () => {
    expect(new Locale('en').day('2026-11-05')).toBe('5 Nov 2026');
  });

  it('does not move with the time zone', () => {
    expect(new Locale('en').day('2026-01-01')).toBe('1 Jan 2026');
  });

  it('has no “г.” behind the year', () => {
    expect(new Locale('ru').month('2026-04-20')).toBe('апр. 2026');
  });

  it('that is a quarter stays as written', () => {
    expect(new Locale('en').date({ ...day('2025-10-01'), written: 'Q4 2025', precision: 'quarter' })).toBe('Q4 2025');
  });

  it('that is only a year says no month', () => {
    expect(new Locale('en').date({ ...day('2025-01-01'), precision: 'year' })).toBe('2025');
  });

  it('that is none stays as it is', () => {
    expect(new Locale('en').day('soon')).toBe('soon');
  });
});

describe('sorting', () => {
  it('follows the language, whatever the case', () => {
    expect(['Ёлка', 'яблоко', 'Арбуз', 'ель'].sort((a, b) => new Locale('ru').compare(a, b))).toEqual(['Арбуз', 'Ёлка', 'ель', 'яблоко']);
  });
});
