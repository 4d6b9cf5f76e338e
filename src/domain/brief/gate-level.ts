/**
 * How strict the gate is. `off`: the status is set without a review; `reason`: what stays undecided needs one sentence why;
 * `block`: every lesson and tripped rule needs a decision.
 */
export const gateLevels = ['off', 'reason', 'block'] as const;

/** One of the levels of the gate. */
export type GateLevel = (typeof gateLevels)[number];
