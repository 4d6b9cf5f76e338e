/** Things that briefs and guardrails name in many ways: a rule against discounts is broken by “20 % off”. */
export const concepts = [
  'discount', 'new-buyer', 'promo-code', 'free-trial', 'giveaway', 'gated', 'phone-number', 'urgency', 'net-price',
  'holdout', 'source-fields', 'consent', 'success-criteria', 'reminder', 'time-zone',
] as const;

/** One of these things. */
export type Concept = (typeof concepts)[number];

/**
 * What people of one language write for a thing. In a phrase `#` stands for any number and `%` for itself; a word that begins or ends
 * with `*` may go on there, which compounds need. Words are compared without their endings.
 */
export type ConceptPhrases = Readonly<Partial<Record<Concept, readonly string[]>>>;
