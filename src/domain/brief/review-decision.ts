/** What can be decided on a lesson or a rule. */
export const decisionKinds = ['apply', 'not-applicable', 'override'] as const;

/** `apply`: the brief follows it; `not-applicable`: it does not concern this campaign; `override`: it does, and is set aside. */
export type DecisionKind = (typeof decisionKinds)[number];

/** The lesson or rule that a decision is about. */
export interface DecisionTarget {
  /** Vault path; from a receipt that was only parsed, the link's target as written. */
  readonly path: string;
  /** Line from 0 of a guardrail; null for a lesson, and after parsing. */
  readonly line: number | null;
  /** What is shown for it: the postmortem's name. */
  readonly title: string;
  /** The whole link as it stands in the note, brackets included; may be empty in a line that was edited by hand. */
  readonly link: string;
  /** The rule's own words for a guardrail; null or absent for a lesson. */
  readonly text?: string | null;
}

/** One decision of one person. */
export interface ReviewDecision {
  readonly target: DecisionTarget;
  readonly decision: DecisionKind;
  /** Empty where none was given; required for all but `apply`. */
  readonly reason: string;
  /** Who decided; empty where no name is known. */
  readonly by: string;
  /** ISO date. */
  readonly at: string;
}

/** Whether this decision must say why. */
export function needsReason(decision: DecisionKind): boolean {
  return decision !== 'apply';
}
