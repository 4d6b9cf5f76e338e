import type { FacetName } from '../library/facet';
import type { MarketVocabulary } from '../shared/market';
import type { FacetIndex } from './facet-index';
import { postingSource } from './match-group';
import type { PostingSource } from './match-group';
import type { Reading } from './query-reading';

// What a related market is worth beside the market itself: a narrow region (DACH for Germany) more than a wide one (EMEA).
const relatedQuality = { narrow: 0.75, wide: 0.6, overlapping: 0.4 };
const mostCountriesOfNarrow = 12;
/** Another name of the same value is as good as its own. */
const sameValue: ReadonlySet<Reading> = new Set(['literal', 'translated', 'glossary']);

/** A market in use with how much it counts when another is asked for; itself 1. */
export interface RelatedMarket {
  readonly key: string;
  readonly quality: number;
}

/** The markets of the library that a market, asked for, brings along: itself, regions around it, countries in it. */
export function marketsRelatedTo(key: string, facets: FacetIndex, markets: MarketVocabulary): RelatedMarket[] {
  return facets.keys('market').flatMap((used): RelatedMarket[] => {
    const relation = used === key ? 'same' : markets.relation(key, used);
    if (relation === 'apart') return [];
    if (relation === 'same') return [{ key: used, quality: 1 }];
    if (relation === 'overlaps') return [{ key: used, quality: relatedQuality.overlapping }];
    const countries = markets.members(relation === 'includes' ? key : used).length;
    return [{ key: used, quality: countries <= mostCountriesOfNarrow ? relatedQuality.narrow : relatedQuality.wide }];
  });
}

/** What is meant by "not in this market": the market itself and the countries in it, but no region around it. */
export function excludedMarkets(key: string, facets: FacetIndex, markets: MarketVocabulary): string[] {
  return facets.keys('market').filter((used) => used === key || ['same', 'includes'].includes(markets.relation(key, used)));
}

/** The documents that have a value of a facet; for a market those of related markets too. */
export function facetSources(
  value: { readonly facet: FacetName; readonly key: string; readonly reading: Reading; readonly negated?: boolean },
  facets: FacetIndex,
  markets: MarketVocabulary,
): PostingSource[] {
  const { facet, key, reading } = value;
  const others = value.negated ? excludedMarkets(key, facets, markets).map((each) => ({ key: each, quality: 1 })) : marketsRelatedTo(key, facets, markets);
  const related = facet === 'market' ? others : [{ key, quality: 1 }];
  return related.sort((a, b) => b.quality - a.quality).map((each) => postingSource({
    postings: facets.postingsOf(facet, each.key),
    quality: each.quality,
    reading,
    read: facets.labelsOf(facet, each.key)[0] ?? each.key,
    value: { facet, key: each.key, related: each.quality < 1 },
    exact: each.quality === 1 && sameValue.has(reading),
    inherits: false,
  }));
}
