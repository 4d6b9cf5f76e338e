import { countryCodes } from '../../src/domain/shared/country-codes';
import { nameForm } from '../../src/domain/search/name-form';
import { SearchIndex } from '../../src/domain/search/search-index';
import { markets, note } from '../note-record-builder';

/** The languages in which names of countries are asked for: the eight built-in ones and four that are only looked up when a word is unknown. */
export const countryLanguages = ['en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ja', 'it', 'nl', 'pl', 'uk'] as const;

/** A country's name in one language. */
export interface CountryQuery {
  readonly name: string;
  readonly code: string;
  readonly language: string;
}

/** A library with one note for each country, its market written as the code, and every unambiguous name that the platform knows for it. */
export function countryQueries(): { readonly index: SearchIndex; readonly queries: readonly CountryQuery[] } {
  const index = new SearchIndex({ markets });
  for (const [code] of countryCodes) index.upsert(note({ path: `${code}.md`, market: code }, { title: 'Note' }));
  const all = countryLanguages.flatMap(namesIn);
  const meanings = new Map<string, Set<string>>();
  for (const { name, code } of all) meanings.set(nameForm(name), (meanings.get(nameForm(name)) ?? new Set()).add(code));
  return { index, queries: all.filter(({ name }) => meanings.get(nameForm(name))?.size === 1) };
}

function namesIn(language: string): CountryQuery[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return countryCodes.flatMap(([code]) => {
    const name = names.of(code);
    return name === undefined ? [] : [{ name, code, language }];
  });
}

/** Whether a name finds its market first. */
export function isFound(index: SearchIndex, { name, code }: CountryQuery): boolean {
  return index.search(name, { limit: 1 }).hits[0]?.path === `${code}.md`;
}
