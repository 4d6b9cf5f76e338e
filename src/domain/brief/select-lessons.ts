import type { ScopedGuardrail } from './guardrails-in-scope';
import type { Related } from './rank-related';
import type { Tripwire, TripwireEvidence } from './tripwires';

/** What a review asks a decision on: a past campaign with its rules, or a rule of its own, with what in the brief trips it. */
export type SelectedLesson =
  | { readonly type: 'campaign'; readonly related: Related }
  | { readonly type: 'rule'; readonly scoped: ScopedGuardrail; readonly evidence: TripwireEvidence | null };

/** The lessons of a review: first those that it asks for, then the others, which may be decided on too. */
export interface LessonSelection {
  readonly first: readonly SelectedLesson[];
  readonly more: readonly SelectedLesson[];
}

/** More than this nobody reads on a deadline. */
export const mostLessons = 7;

/** How many of them rules can take away from campaigns, and tripped rules from both. */
const ruleShare = 3;
const trippedShare = 4;

/**
 * Chooses what to decide on: past campaigns with their own rules, the rules that the brief trips, then rules from elsewhere. Seven at
 * first; only rules that the brief trips are all asked for, since one of them unread is what the gate is there to prevent.
 */
export function selectLessons({ related, guardrails, tripwires }: {
  readonly related: readonly Related[];
  readonly guardrails: readonly ScopedGuardrail[];
  readonly tripwires: readonly Tripwire[];
}): LessonSelection {
  const brought = new Set(related.map(({ record }) => record.path));
  const tripping = new Set(tripwires.map(({ scoped }) => scoped));
  const tripped = [...tripwires]
    .sort((a, b) => Number(a.evidence.type === 'missing') - Number(b.evidence.type === 'missing'))
    .map(({ scoped, evidence }): SelectedLesson => ({ type: 'rule', scoped, evidence }));
  const rules = guardrails.filter((scoped) => !brought.has(scoped.record.path) && !tripping.has(scoped))
    .map((scoped): SelectedLesson => ({ type: 'rule', scoped, evidence: null }));
  const campaigns = related.map((each): SelectedLesson => ({ type: 'campaign', related: each }));
  const trippedFirst = Math.min(tripped.length, trippedShare);
  const rulesFirst = Math.min(rules.length, Math.max(0, ruleShare - trippedFirst, mostLessons - trippedFirst - campaigns.length));
  const campaignsFirst = Math.min(campaigns.length, mostLessons - trippedFirst - rulesFirst);
  return {
    first: [...campaigns.slice(0, campaignsFirst), ...tripped, ...rules.slice(0, rulesFirst)],
    more: [...campaigns.slice(campaignsFirst), ...rules.slice(rulesFirst)],
  };
}
