import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createMarketVocabulary } from '../../../src/domain/shared/market-vocabulary';

const markets = createMarketVocabulary({ languages: ['en', 'ru'], aliases: {} });

describe('a country', () => {
  it.each([
    ['DE', 'DE'], ['de', 'DE'], ['DEU', 'DE'], ['Germany', 'DE'], ['Deutschland', 'DE'], ['Германия', 'DE'], ['Allemagne', 'DE'], ['Alemania', 'DE'],
    ['Alemanha', 'DE'], ['德国', 'DE'], ['ドイツ', 'DE'], ['🇩🇪', 'DE'], ['🇩🇪 Germany', 'DE'], ['GERMANY', 'DE'], [' germany ', 'DE'], ['Germany (pilot)', 'DE'],
    ['UK', 'GB'], ['GB', 'GB'], ['U.K.', 'GB'], ['Great Britain', 'GB'], ['Великобритания', 'GB'], ['the United Kingdom', 'GB'],
    ['US', 'US'], ['USA', 'US'], ['U.S.A.', 'US'], ['the US', 'US'], ['США', 'US'], ['United States', 'US'], ['EE. UU.', 'US'],
    ['UAE', 'AE'], ['ОАЭ', 'AE'], ['Emirates', 'AE'], ['Czech Republic', 'CZ'], ['Czechia', 'CZ'], ['Turkey', 'TR'], ['Türkiye', 'TR'],
    ['South Korea', 'KR'], ['Hong Kong', 'HK'], ["Cote d'Ivoire", 'CI'], ['Côte d’Ivoire', 'CI'], ['Holland', 'NL'], ['Österreich', 'AT'], ['Oesterreich (AT)', 'AT'],
  ])('is known as %s', (name, key) => {
    expect(markets.find(name)).toEqual({ key, kind: 'country' });
  });

  it('is not confused with one whose name looks alike without its marks', () => {
    const malayalam = createMarketVocabulary({ languages: ['ml'], aliases: {} });
    const names = new Intl.DisplayNames(['ml'], { type: 'region' });
    expect(malayalam.find(names.of('MT') ?? '')?.key).toBe('MT');
    expect(malayalam.find(names.of('ML') ?? '')?.key).toBe('ML');
  });

  it('is known in a language that the user adds', () => {
    const polish = createMarketVocabulary({ languages: ['pl'], aliases: {} });
    expect(polish.find('Niemcy')?.key).toBe('DE');
    expect(markets.find('Niemcy')).toBeNull();
  });

  it('is found by every name that the vocabulary lists', () => {
    const wrong = [...markets.names()].filter(({ name, key }) => markets.find(name)?.key !== key);
    expect(wrong).toEqual([]);
  });

  it('has its name in the language of the interface', () => {
    expect([markets.displayName('DE', 'ru'), markets.displayName('DE', 'de'), markets.displayName('DE', 'not a language')]).toEqual(['Германия', 'Deutschland', 'Germany']);
  });

  it('is its own only member', () => {
    expect(markets.members('DE')).toEqual(['DE']);
  });
});

describe('a region', () => {
  it.each([
    ['EMEA', 'EMEA'], ['AMER', 'AMER'], ['Americas', 'AMER'], ['APAC', 'APAC'], ['APJ', 'APAC'], ['Asia-Pacific', 'APAC'], ['LATAM', 'LATAM'], ['Latin America', 'LATAM'],
    ['DACH', 'DACH'], ['D-A-CH', 'DACH'], ['DACH-Region', 'DACH'], ['ANZ', 'ANZ'], ['MENA', 'MENA'], ['Nordics', 'NORDICS'], ['Scandinavia', 'NORDICS'], ['Skandinavien', 'NORDICS'],
    ['Benelux', 'BENELUX'], ['Бенилюкс', 'BENELUX'], ['CIS', 'CIS'], ['СНГ', 'CIS'], ['GUS', 'CIS'], ['Europa', 'EUROPE'], ['Global', 'GLOBAL'], ['worldwide', 'GLOBAL'],
  ])('is known as %s', (name, key) => {
    expect(markets.find(name)).toEqual({ key, kind: 'region' });
  });

  it('has countries as members', () => {
    expect(markets.members('DACH')).toEqual(['DE', 'AT', 'CH']);
    expect(markets.members('NORDICS')).toContain('SE');
    expect(markets.members('GLOBAL').length).toBeGreaterThan(200);
  });

  it('has members that all are countries', () => {
    const regions = [...markets.names()].map(({ key }) => key).filter((key) => key.length > 2);
    const strangers = [...new Set(regions)].flatMap((key) => markets.members(key).filter((code) => markets.find(code)?.key !== code));
    expect(strangers).toEqual([]);
  });

  it('shows its name in the language of the interface, else in English', () => {
    expect([markets.displayName('CIS', 'ru'), markets.displayName('NORDICS', 'de-AT'), markets.displayName('DACH', 'ja')]).toEqual(['СНГ', 'Nordische Länder', 'DACH']);
  });
});

describe('relation', () => {
  it.each([
    ['DE', 'DE', 'same'],
    ['DE', 'FR', 'apart'],
    ['DACH', 'DE', 'includes'],
    ['DE', 'DACH', 'within'],
    ['EMEA', 'DACH', 'includes'],
    ['BENELUX', 'EMEA', 'within'],
    ['EU', 'NORDICS', 'overlaps'],
    ['APAC', 'LATAM', 'apart'],
    ['GLOBAL', 'JP', 'includes'],
    ['enterprise', 'DE', 'apart'],
    ['enterprise', 'enterprise', 'same'],
  ])('%s to %s is %s', (first, second, expected) => {
    expect(markets.relation(first, second)).toBe(expected);
  });

  it('is mirrored when seen from the other side', () => {
    const keys = [...new Set([...markets.names()].map(({ key }) => key))];
    const mirror = { same: 'same', apart: 'apart', overlaps: 'overlaps', includes: 'within', within: 'includes' };
    fc.assert(fc.property(fc.constantFrom(...keys), fc.constantFrom(...keys), (first, second) => {
      expect(markets.relation(second, first)).toBe(mirror[markets.relation(first, second)]);
    }));
  });
});

describe('a segment', () => {
  it('is any other text, alike in all its spellings', () => {
    expect(markets.find('Enterprise')).toBeNull();
    expect(markets.resolve('Enterprise')).toEqual({ key: 'enterprise', kind: 'segment' });
    expect(markets.resolve(' ENTERPRISE ')).toEqual(markets.resolve('enterprise'));
    expect(markets.members('enterprise')).toEqual([]);
    expect(markets.displayName('enterprise', 'en')).toBe('enterprise');
  });
});

describe("the user's own names", () => {
  const own = createMarketVocabulary({
    languages: ['en'],
    aliases: { Germany: ['Heimatmarkt'], DACH: ['Region Mitte'], 'Mid-Market': ['SMB', 'Mittelstand'], Key: ['US'] },
  });

  it('mean the country or region they are given to', () => {
    expect(own.find('heimatmarkt')).toEqual({ key: 'DE', kind: 'country' });
    expect(own.find('Region Mitte')).toEqual({ key: 'DACH', kind: 'region' });
  });

  it('make a segment where the canonical name is no country or region', () => {
    expect(own.find('SMB')).toEqual({ key: 'mid-market', kind: 'segment' });
    expect(own.find('Mid-Market')).toEqual(own.find('Mittelstand'));
    expect(own.displayName('mid-market', 'en')).toBe('Mid-Market');
  });

  it('win over built-in names', () => {
    expect(own.find('US')).toEqual({ key: 'key', kind: 'segment' });
    expect(own.find('USA')).toEqual({ key: 'US', kind: 'country' });
  });

  it('are listed for fuzzy matching', () => {
    expect([...own.names()]).toContainEqual({ name: 'Mittelstand', key: 'mid-market' });
  });
});

describe('cost', () => {
  it('is nothing at creation: not even the options are looked into', () => {
    const untouchable = { get languages(): string[] { return ['en']; }, get aliases(): never { throw new Error('looked into'); } };
    expect(() => createMarketVocabulary(untouchable)).not.toThrow();
    expect(() => createMarketVocabulary(untouchable).find('DE')).toThrow('looked into');
  });

  it('reads the table of a language once, however many texts are looked up in it', () => {
    const names = vi.spyOn(Intl.DisplayNames.prototype, 'of');
    const lookUp = (text: string) => createMarketVocabulary({ languages: ['sv', 'fi', 'da'], aliases: {} }).resolve(text);
    lookUp('nobody knows this');
    const asked = names.mock.calls.length;
    lookUp('nor this');
    expect([asked > 0, names.mock.calls.length]).toEqual([true, asked]);
    names.mockRestore();
  });

  it('any text is some market, without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { key, kind } = markets.resolve(text);
      expect(markets.relation(key, key)).toBe('same');
      expect(['country', 'region', 'segment']).toContain(kind);
    }));
  });
});
