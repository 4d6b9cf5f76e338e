import { canonicalFacetKey } from '../library/facet-synonyms';
import type { Scope } from '../postmortem/scope';
import type { FacetValue } from '../shared/facet-value';
import type { MarketVocabulary } from '../shared/market';
import type { Reason } from './reason';
import { mostCountriesOfNarrowRegion, relatednessWeights as weights } from './relatedness-weights';

/** What two scopes share. */
export interface ScopeMatch {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Facets that both state without anything in common. */
  readonly contradicts: ReadonlySet<'type' | 'market' | 'channel' | 'goal' | 'audience'>;
}

interface MarketMatch {
  readonly score: number;
  readonly reason: Reason;
}

/** Compares scopes with that of one brief; what has been worked out for a market is kept for the next note. */
export class ScopeMatcher {
  private readonly types: ReadonlyMap<string, string>;
  private readonly channels: ReadonlyMap<string, string>;
  private readonly goals: ReadonlyMap<string, string>;
  private readonly audiences: ReadonlyMap<string, string>;
  private readonly byMarket = new Map<string, MarketMatch | null>();
  private readonly canonical = new Map<string, string>();

  constructor(private readonly brief: Scope, private readonly markets: MarketVocabulary) {
    this.types = this.labelsByKey('campaignType', brief.campaignTypes);
    this.channels = this.labelsByKey('channel', brief.channels);
    this.goals = this.labelsByKey('goal', brief.goals);
    this.audiences = this.labelsByKey('audience', brief.audiences);
  }

  match(scope: Scope): ScopeMatch {
    const contradicts = new Set<'type' | 'market' | 'channel' | 'goal' | 'audience'>();
    const reasons: Reason[] = [];
    let score = 0;
    const add = (facet: 'type' | 'channel' | 'goal' | 'audience', shared: string | null | undefined): void => {
      if (shared === null) contradicts.add(facet);
      if (shared === null || shared === undefined) return;
      score += weights[facet];
      reasons.push({ type: `same-${facet}`, value: shared });
    };
    add('type', this.shared('campaignType', this.types, scope.campaignTypes));
    const market = this.marketMatch(scope.markets);
    if (market !== null) {
      score += market.score;
      reasons.push(market.reason);
    } else if (scope.markets.length > 0 && this.brief.markets.length > 0) contradicts.add('market');
    add('channel', this.shared('channel', this.channels, scope.channels));
    add('goal', this.shared('goal', this.goals, scope.goals));
    add('audience', this.shared('audience', this.audiences, scope.audiences));
    return { score, reasons, contradicts };
  }

  /** The brief's label of a shared value; null where both say something else; undefined where one says nothing. */
  private shared(facet: string, ours: ReadonlyMap<string, string>, theirs: readonly FacetValue[]): string | null | undefined {
    if (ours.size === 0 || theirs.length === 0) return undefined;
    for (const { key } of theirs) {
      const label = ours.get(this.keyOf(facet, key));
      if (label !== undefined) return label;
    }
    return null;
  }

  private marketMatch(theirs: readonly FacetValue[]): MarketMatch | null {
    let best: MarketMatch | null = null;
    for (const { key } of theirs) {
      const match = this.oneMarket(key);
      if (match !== null && match.score > (best?.score ?? 0)) best = match;
    }
    return best;
  }

  private oneMarket(theirs: string): MarketMatch | null {
    const known = this.byMarket.get(theirs);
    if (known !== undefined) return known;
    let best: MarketMatch | null = null;
    for (const { key } of this.brief.markets) {
      const match = relate(key, theirs, this.markets);
      if (match !== null && match.score > (best?.score ?? 0)) best = match;
    }
    this.byMarket.set(theirs, best);
    return best;
  }

  private labelsByKey(facet: string, values: readonly FacetValue[]): ReadonlyMap<string, string> {
    return new Map(values.map(({ key, label }) => [this.keyOf(facet, key), label]));
  }

  private keyOf(facet: string, key: string): string {
    const known = this.canonical.get(`${facet} ${key}`);
    if (known !== undefined) return known;
    const made = canonicalFacetKey(facet, key);
    this.canonical.set(`${facet} ${key}`, made);
    return made;
  }
}

function relate(ours: string, theirs: string, markets: MarketVocabulary): MarketMatch | null {
  const relation = ours === theirs ? 'same' : markets.relation(theirs, ours);
  switch (relation) {
    case 'same': return { score: weights.market, reason: { type: 'same-market', market: ours } };
    case 'includes': return { score: regionWeight(theirs, markets), reason: { type: 'region-includes', region: theirs, market: ours } };
    case 'within': return { score: regionWeight(ours, markets), reason: { type: 'market-within', market: theirs, region: ours } };
    case 'overlaps': return { score: weights.overlappingRegion, reason: { type: 'regions-overlap', region: theirs, other: ours } };
    case 'apart': return null;
  }
}

function regionWeight(region: string, markets: MarketVocabulary): number {
  return markets.members(region).length <= mostCountriesOfNarrowRegion ? weights.narrowRegion : weights.wideRegion;
}
