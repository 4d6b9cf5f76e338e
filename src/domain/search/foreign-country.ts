import { countryNames } from '../shared/country-names';
import { marketNameKey } from '../shared/market-name-key';
import type { FacetNameEntry } from './facet-name-entry';
import type { FacetVocabulary } from './facet-vocabulary';

// Further languages of neighbouring markets. Their tables are read only when a query has a word that nothing else explains.
const languages = ['it', 'nl', 'pl', 'uk'] as const;

/** The country that a name in one of these languages means, as far as it has to do with the markets of the library; empty for none. */
export function foreignCountry(written: string, vocabulary: FacetVocabulary): FacetNameEntry[] {
  const name = marketNameKey(written);
  if (name.length < 4) return [];
  for (const language of languages) {
    const key = countryNames(language).byKey.get(name);
    if (key !== undefined) return vocabulary.namesOf('market', key).length > 0 ? [{ facet: 'market', key, origin: 'known', name }] : [];
  }
  return [];
}
