/** The properties the plugin reads and writes, by their own (canonical) names; a vault can map each to names of its own. */
export const propertyNames = [
  'type', 'campaign', 'campaign-type', 'market', 'channel', 'goal', 'audience', 'start', 'end', 'budget', 'status',
  'outcome', 'confidence', 'failure', 'brief', 'participants', 'owner', 'review-by', 'reviewed', 'reviewed-by',
  'reviewed-at', 'open-points', 'overrides', 'superseded-by',
] as const;

/** A canonical property name, kebab-case. */
export type PropertyName = (typeof propertyNames)[number];
