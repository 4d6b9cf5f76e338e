import type { FacetName } from '../../domain/library/facet';
import type { MarketVocabulary } from '../../domain/shared/market';
import type { Locale } from '../../locales/locale';

/** Shows a facet value by its best name: markets in the interface's language. */
export type FacetLabel = (facet: FacetName, value: { readonly key: string; readonly label: string }) => string;

/** The best name of a facet value: markets and fixed vocabularies in the interface's language, others as written. */
export function facetLabel(markets: MarketVocabulary, locale: Locale): FacetLabel {
  return (facet: FacetName, value) => {
    if (facet === 'market') return marketLabel(markets, value, locale);
    if (facet === 'language') return locale.languageName(value.key);
    return vocabulary(facet, locale)[value.key] ?? value.label;
  };
}

/** The same, but worked out once for each value: for lists of thousands. */
export function rememberingLabel(label: FacetLabel): FacetLabel {
  const known = new Map<string, string>();
  return (facet, value) => {
    const id = `${facet} ${value.key} ${value.label}`;
    const name = known.get(id) ?? label(facet, value);
    known.set(id, name);
    return name;
  };
}

function vocabulary(facet: FacetName, { words }: Locale): Readonly<Record<string, string>> {
  if (facet === 'outcome') return words.outcome;
  if (facet === 'confidence') return words.confidence;
  if (facet === 'goal') return words.form.goals;
  return facet === 'kind' ? words.kindsPlural : {};
}

function marketLabel(markets: MarketVocabulary, value: { key: string; label: string }, locale: Locale): string {
  const name = markets.displayName(value.key, locale.language);
  return name === value.key ? (value.key === value.key.toUpperCase() ? value.key : value.label) : name;
}
