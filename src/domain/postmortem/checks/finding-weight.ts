import type { CheckCode } from './check-code';
import type { Finding } from './finding';

/** How much a finding matters: to what can be concluded, to those who want to learn from the note, or as a matter of form. */
export const findingWeights = ['conclusion', 'use', 'form'] as const;

/** One of the weights. */
export type FindingWeight = (typeof findingWeights)[number];

const conclusion: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'kpi-without-actual', 'plan-changed', 'variance-contradiction', 'interpretation-first', 'success-unexplained', 'channel-claim', 'lead-quality-claim',
  'market-claim', 'lead-follow-up-claim', 'change-at-low-confidence', 'change-without-test', 'no-change-at-high-confidence', 'several-changes-at-once',
]);
const use: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'no-learning', 'no-entry', 'no-guardrail', 'entry-too-long', 'vague-action', 'action-without-criterion', 'improvement-not-validated', 'kpi-without-why',
]);

/** The weight of a check's findings. */
export function weightOf(code: CheckCode): FindingWeight {
  if (conclusion.has(code)) return 'conclusion';
  return use.has(code) ? 'use' : 'form';
}

/** Findings by weight, the heaviest first, each group in the order of the note; weights without findings are left out. */
export function byWeight(findings: readonly Finding[]): readonly { readonly weight: FindingWeight; readonly findings: readonly Finding[] }[] {
  const groups = findingWeights.map((weight) => ({
    weight, findings: findings.filter(({ code }) => weightOf(code) === weight).sort((first, second) => first.line - second.line),
  }));
  return groups.filter((group) => group.findings.length > 0);
}
