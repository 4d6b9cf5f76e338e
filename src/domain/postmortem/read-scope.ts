import type { PropertyReadings, PropertyText } from '../note/property-reading';
import type { FacetValue } from '../shared/facet-value';
import type { MarketVocabulary } from '../shared/market';
import { campaignTypeKey } from './campaign-type-key';
import { facetKey } from './facet-key';
import { goalKey } from './goal-key';
import type { Scope } from './scope';

const joints = /\s*(?:[/&+]|\s(?:and|und|et|y|e|и)\s)\s*/;

/** Where a note applies, from its properties. */
export function readScope(readings: PropertyReadings, markets: MarketVocabulary): Scope {
  return {
    campaignTypes: facetValues(readings['campaign-type']?.values, campaignTypeKey),
    markets: marketValues((readings.market?.values ?? []).map(({ text }) => text), markets),
    channels: facetValues(readings.channel?.values, facetKey),
    goals: facetValues(readings.goal?.values, goalKey),
    audiences: facetValues(readings.audience?.values, facetKey),
  };
}

/** Markets by their names; `DE/AT` and `Germany and Austria` are two where both halves are known. */
export function marketValues(written: readonly string[], markets: MarketVocabulary): FacetValue[] {
  return distinct(written.flatMap((name) => marketNames(name, markets)).map((label) => ({ key: markets.resolve(label).key, label })));
}

/** Facet values without repetitions; the first spelling is the label. */
export function distinct(values: readonly FacetValue[]): FacetValue[] {
  return [...new Map([...values].reverse().map((value) => [value.key, value])).values()].reverse();
}

function marketNames(name: string, markets: MarketVocabulary): readonly string[] {
  if (markets.find(name) !== null) return [name];
  const parts = name.split(joints).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => markets.find(part) !== null) ? parts : [name];
}

function facetValues(values: readonly PropertyText[] | undefined, keyOf: (written: string) => string): FacetValue[] {
  const read = (values ?? []).map(({ text }) => ({ key: keyOf(text), label: text.trim() }));
  return distinct(read.filter(({ key }) => key !== ''));
}
