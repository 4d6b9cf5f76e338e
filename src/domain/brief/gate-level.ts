import { canonicalFacetKey } from '../library/facet-synonyms';
import { fold } from '../shared/fold';
import type { FacetValue } from '../shared/facet-value';

/**
 * How strict the gate is. `off`: the status is set without a review; `reason`: what stays undecided needs one sentence why;
 * `block`: every lesson and tripped rule needs a decision.
 */
export const gateLevels = ['off', 'reason', 'block'] as const;

/** One of the levels of the gate. */
export type GateLevel = (typeof gateLevels)[number];

/** The level for a brief of these campaign types: the strictest that is set for one of them, else the vault's own. */
export function gateLevelFor(types: readonly FacetValue[], byType: Readonly<Record<string, GateLevel>>, standard: GateLevel): GateLevel {
  const keys = new Set(types.map(({ key }) => canonicalFacetKey('campaignType', key)));
  const levels = Object.entries(byType).flatMap(([type, level]) => (keys.has(canonicalFacetKey('campaignType', fold(type))) ? [gateLevels.indexOf(level)] : []));
  return gateLevels[Math.max(...levels)] ?? standard;
}
