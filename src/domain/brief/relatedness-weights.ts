/**
 * All weights of relatedness, in one place. What is shared adds up; from `related` on a campaign is precedent.
 * So the same type, or a link, is enough by itself; the same market needs anything else beside it; wording alone must be rich.
 */
export const relatednessWeights = {
  type: 3,
  market: 1.7,
  /** The lesson's region has the brief's market, or the other way round: narrow regions (DACH) more than wide ones (EMEA). */
  narrowRegion: 1.4,
  wideRegion: 0.8,
  overlappingRegion: 0.5,
  channel: 1,
  goal: 0.5,
  audience: 1,
  /** The most that shared wording can add, and the sum of word rarities (0 to 1 each, up to 1.5 for a pair) at which it adds half of that. */
  wording: 5,
  halfWording: 6,
  link: 4,
  /** Below: only order those that are related. Failures come before successes of equal relatedness, whatever their age. */
  outcome: { missed: 0.4, mixed: 0.3, inconclusive: 0.2, met: 0, exceeded: 0 },
  recency: 0.15,
  evidence: 0.2,
} as const;

/** The least that must be shared to be precedent. */
export const relatedFrom = 2.8;

/** Words below this rarity (1: in one note only, 0: in every note) say nothing. */
export const tellingFrom = 0.5;

/** Regions of up to this many countries count as narrow. */
export const mostCountriesOfNarrowRegion = 12;
