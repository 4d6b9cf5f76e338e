/** All checks, in the order in which their findings matter; words for each are in the locales, examples in the tests. */
export const checkCodes = [
  'kpi-without-actual', 'kpi-without-plan', 'kpi-without-why', 'plan-changed', 'variance-contradiction',
  'interpretation-first', 'success-unexplained',
  'no-learning', 'no-entry', 'no-guardrail', 'entry-too-long',
  'vague-action', 'action-without-criterion', 'improvement-not-validated',
  'channel-claim', 'lead-quality-claim', 'market-claim', 'lead-follow-up-claim',
  'change-at-low-confidence', 'change-without-test', 'no-change-at-high-confidence', 'several-changes-at-once',
  'blame-wording', 'person-named', 'voice-missing',
  'brief-part-missing',
] as const;

/** The stable name of a check, as it stands in settings and in the property `checks-off`. */
export type CheckCode = (typeof checkCodes)[number];

/** Whether a text is the name of a check. */
export function isCheckCode(text: string): text is CheckCode {
  return checkCodes.some((code) => code === text);
}
