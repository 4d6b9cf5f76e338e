/**
 * One value of a facet (campaign type, market, channel, goal, audience).
 * `key` is equal for all spellings that mean the same (`DE` for Germany, Deutschland, Германия); `label` is what was written.
 */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
}
