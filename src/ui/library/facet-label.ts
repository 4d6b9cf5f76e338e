import type { FacetName } from '../../domain/library/facet';
import type { MarketVocabulary } from '../../domain/shared/market';
import type { Locale } from '../../locales/locale';
import type { FacetLabel } from './status-line';

/** The best name of a facet value: markets and fixed vocabularies in the interface's language, others as written. */
export function facetLabel(markets: MarketVocabulary, locale: Locale): FacetLabel {
  return (facet: FacetName, value) => {
    if (facet === 'market') return marketLabel(markets, value, locale);
    const words: Readonly<Record<string, string>> =
      facet === 'outcome' ? locale.words.outcome : facet === 'kind' ? locale.words.kindsPlural : {};
    return words[value.key] ?? value.label;
  };
}

function marketLabel(markets: MarketVocabulary, value: { key: string; label: string }, locale: Locale): string {
  const name = markets.displayName(value.key, locale.language);
  return name === value.key ? (value.key === value.key.toUpperCase() ? value.key : value.label) : name;
}
