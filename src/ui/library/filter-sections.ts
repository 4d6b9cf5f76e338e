import type { FacetCount, FacetName } from '../../domain/library/facet';
import { fold } from '../../domain/shared/fold';
import type { MarketVocabulary } from '../../domain/shared/market';
import type { Locale } from '../../locales/locale';
import { facetLabel } from './facet-label';
import type { Filter } from './library-view-state';

/** One value that can be filtered by. */
export interface FilterValue {
  readonly facet: FacetName;
  readonly key: string;
  readonly label: string;
  /** The markets in use that a region brings along, as one text; null for everything else. */
  readonly includes: string | null;
  readonly count: number;
  readonly active: boolean;
}

/** The values of one facet; `hidden` is how many more there are. */
export interface FilterSection {
  readonly facet: FacetName;
  readonly name: string;
  readonly values: readonly FilterValue[];
  readonly hidden: number;
}

/** So many values of a facet are shown until more are asked for. */
const mostAtFirst = 8;
/** So many values of a facet are shown at most; whoever looks for others types their beginning. */
const mostShown = 100;
/** A region names so many of its markets. */
const mostIncluded = 4;

/** What the facets offer, the active values of each first. A value that matches nothing now stays while it is active. */
export function filterSections(
  choices: ReadonlyMap<FacetName, readonly FacetCount[]>, filters: readonly Filter[],
  { markets, locale }: { readonly markets: MarketVocabulary; readonly locale: Locale },
): FilterSection[] {
  const label = facetLabel(markets, locale);
  return [...choices].flatMap(([facet, counts]) => {
    const active = filters.filter((filter) => filter.facet === facet);
    const lost = active.filter(({ key }) => counts.every((count) => count.key !== key)).map(({ key, label: name }) => ({ key, label: name, count: 0 }));
    const used = counts.map(({ key }) => key);
    const values = [...counts, ...lost].map((value): FilterValue => ({
      facet, key: value.key, label: label(facet, value), count: value.count,
      includes: facet === 'market' ? includedMarkets(value.key, used, (key) => label(facet, { key, label: key }), markets) : null,
      active: active.some(({ key }) => key === value.key),
    }));
    const sorted = facet === 'year' ? [...values].sort((one, other) => Number(other.key) - Number(one.key)) : values;
    return values.length === 0 ? [] : [{ facet, name: locale.words.facets[facet], values: activeFirst(sorted), hidden: 0 }];
  });
}

function includedMarkets(region: string, used: readonly string[], label: (key: string) => string, markets: MarketVocabulary): string | null {
  const members = markets.members(region);
  if (members.length < 2) return null;
  const included = used.filter((key) => key !== region && markets.members(key).length === 1 && members.includes(key));
  if (included.length === 0) return null;
  const named = included.slice(0, mostIncluded).map(label);
  return [...named, ...(included.length > named.length ? ['…'] : [])].join(', ');
}

const activeFirst = (values: readonly FilterValue[]): FilterValue[] => [...values.filter(({ active }) => active), ...values.filter(({ active }) => !active)];

/** The sections with the values that were typed for; without a text the first of each, all of those in `unfolded`. */
export function narrowSections(sections: readonly FilterSection[], text: string, unfolded: ReadonlySet<FacetName>): FilterSection[] {
  const wanted = fold(text.trim());
  return sections.flatMap((section) => {
    const matching = wanted === '' ? section.values : section.values.filter((value) => namesOf(value).some((name) => fold(name).includes(wanted)));
    const most = wanted !== '' || unfolded.has(section.facet) ? mostShown : mostAtFirst;
    // A button that shows a single one more would take its place.
    const values = matching.length <= most + 1 ? matching : matching.slice(0, Math.max(most, section.values.filter(({ active }) => active).length));
    return values.length === 0 ? [] : [{ ...section, values, hidden: matching.length - values.length }];
  });
}

function namesOf({ label, includes, key }: FilterValue): string[] {
  return [label, key, ...(includes === null ? [] : [includes])];
}
