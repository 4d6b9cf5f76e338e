import type { Scope } from '../postmortem/scope';
import type { FacetValue } from '../shared/facet-value';
import type { MarketVocabulary } from '../shared/market';
import { NamedFacetMatcher } from './named-facet-matcher';
import type { Reason } from './reason';
import { mostCountriesOfNarrowRegion, relatednessWeights as weights } from './relatedness-weights';

interface MarketMatch {
  readonly score: number;
  readonly reason: Reason;
}

/**
 * Compares scopes with that of one brief. A facet that one of the two leaves open neither relates nor contradicts. What was worked
 * out for a market or a spelling is kept, so that ten thousand notes cost a few look-ups each.
 */
export class ScopeMatcher {
  private readonly types: NamedFacetMatcher;
  private readonly channels: NamedFacetMatcher;
  private readonly goals: NamedFacetMatcher;
  private readonly audiences: NamedFacetMatcher;
  private readonly byMarket = new Map<string, MarketMatch | null>();

  constructor(private readonly brief: Scope, private readonly markets: MarketVocabulary) {
    this.types = new NamedFacetMatcher('campaignType', brief.campaignTypes);
    this.channels = new NamedFacetMatcher('channel', brief.channels);
    this.goals = new NamedFacetMatcher('goal', brief.goals);
    this.audiences = new NamedFacetMatcher('audience', brief.audiences);
  }

  /** What is shared, by the weights of relatedness. */
  score(scope: Scope): number {
    return (this.marketMatch(scope.markets)?.score ?? 0)
      + (this.types.shared(scope.campaignTypes) === null ? 0 : weights.type)
      + (this.channels.shared(scope.channels) === null ? 0 : weights.channel)
      + (this.goals.shared(scope.goals) === null ? 0 : weights.goal)
      + (this.audiences.shared(scope.audiences) === null ? 0 : weights.audience);
  }

  /** What is shared, in words. */
  reasons(scope: Scope): Reason[] {
    const market = this.marketMatch(scope.markets);
    const named = (type: 'same-type' | 'same-channel' | 'same-goal' | 'same-audience', value: string | null): Reason[] => (value === null ? [] : [{ type, value }]);
    return [
      ...named('same-type', this.types.shared(scope.campaignTypes)),
      ...(market === null ? [] : [market.reason]),
      ...named('same-channel', this.channels.shared(scope.channels)),
      ...named('same-goal', this.goals.shared(scope.goals)),
      ...named('same-audience', this.audiences.shared(scope.audiences)),
    ];
  }

  /** Whether both name types, markets or channels without anything in common. Goals and audiences contradict nothing. */
  contradicts(scope: Scope): boolean {
    if (this.brief.markets.length > 0 && scope.markets.length > 0 && this.marketMatch(scope.markets) === null) return true;
    return this.types.differs(scope.campaignTypes) || this.channels.differs(scope.channels);
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
