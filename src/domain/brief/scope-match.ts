import { canonicalFacetKey } from '../library/facet-synonyms';
import type { Scope } from '../postmortem/scope';
import type { FacetValue } from '../shared/facet-value';
import type { MarketVocabulary } from '../shared/market';
import type { Reason } from './reason';
import { mostCountriesOfNarrowRegion, relatednessWeights as weights } from './relatedness-weights';

/** The facets that are compared value by value. */
const namedFacets = ['type', 'channel', 'goal', 'audience'] as const;
type NamedFacet = (typeof namedFacets)[number];

const listOf = {
  type: ({ campaignTypes }: Scope) => campaignTypes,
  channel: ({ channels }: Scope) => channels,
  goal: ({ goals }: Scope) => goals,
  audience: ({ audiences }: Scope) => audiences,
} as const satisfies Record<NamedFacet, (scope: Scope) => readonly FacetValue[]>;

interface MarketMatch {
  readonly score: number;
  readonly reason: Reason;
}

/**
 * Compares scopes with that of one brief. A facet that one of the two leaves open neither relates nor contradicts. What was worked
 * out for a market or a spelling is kept, so that ten thousand notes cost a few look-ups each.
 */
export class ScopeMatcher {
  private readonly ours: Readonly<Record<NamedFacet, ReadonlyMap<string, string>>>;
  private readonly keys: Readonly<Record<NamedFacet, Map<string, string>>> = { type: new Map(), channel: new Map(), goal: new Map(), audience: new Map() };
  private readonly byMarket = new Map<string, MarketMatch | null>();

  constructor(private readonly brief: Scope, private readonly markets: MarketVocabulary) {
    const labels = (facet: NamedFacet): ReadonlyMap<string, string> => new Map(listOf[facet](brief).map(({ key, label }) => [this.keyOf(facet, key), label]));
    this.ours = { type: labels('type'), channel: labels('channel'), goal: labels('goal'), audience: labels('audience') };
  }

  /** What is shared, by the weights of relatedness. */
  score(scope: Scope): number {
    let score = this.marketMatch(scope.markets)?.score ?? 0;
    for (const facet of namedFacets) if (this.sharedLabel(facet, scope) !== null) score += weights[facet];
    return score;
  }

  /** What is shared, in words. */
  reasons(scope: Scope): Reason[] {
    const market = this.marketMatch(scope.markets);
    const named = (facet: NamedFacet): Reason[] => {
      const value = this.sharedLabel(facet, scope);
      return value === null ? [] : [{ type: `same-${facet}`, value }];
    };
    return [...named('type'), ...(market === null ? [] : [market.reason]), ...named('channel'), ...named('goal'), ...named('audience')];
  }

  /** Whether both name types, markets or channels without anything in common. Goals and audiences contradict nothing. */
  contradicts(scope: Scope): boolean {
    if (this.brief.markets.length > 0 && scope.markets.length > 0 && this.marketMatch(scope.markets) === null) return true;
    return this.differs('type', scope) || this.differs('channel', scope);
  }

  private differs(facet: NamedFacet, scope: Scope): boolean {
    return this.ours[facet].size > 0 && listOf[facet](scope).length > 0 && this.sharedLabel(facet, scope) === null;
  }

  /** The brief's label of a shared value; null without one. */
  private sharedLabel(facet: NamedFacet, scope: Scope): string | null {
    const ours = this.ours[facet];
    if (ours.size === 0) return null;
    for (const { key } of listOf[facet](scope)) {
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

  private keyOf(facet: NamedFacet, key: string): string {
    const known = this.keys[facet].get(key);
    if (known !== undefined) return known;
    const made = canonicalFacetKey(facet === 'type' ? 'campaignType' : facet, key);
    this.keys[facet].set(key, made);
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
