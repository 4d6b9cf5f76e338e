import { actionWithoutCriterion } from './action-without-criterion';
import { blameWording } from './blame-wording';
import { briefPartMissing } from './brief-part-missing';
import { changeAtLowConfidence } from './change-at-low-confidence';
import { changeWithoutTest } from './change-without-test';
import { channelClaim } from './channel-claim';
import type { CheckCode } from './check-code';
import { checkCodes } from './check-code';
import type { CheckedNote } from './checked-note';
import { entryTooLong } from './entry-too-long';
import type { Finding } from './finding';
import { improvementNotValidated } from './improvement-not-validated';
import { interpretationFirst } from './interpretation-first';
import { kpiWithoutActual } from './kpi-without-actual';
import { kpiWithoutPlan } from './kpi-without-plan';
import { kpiWithoutWhy } from './kpi-without-why';
import { leadFollowUpClaim } from './lead-follow-up-claim';
import { leadQualityClaim } from './lead-quality-claim';
import { marketClaim } from './market-claim';
import { noChangeAtHighConfidence } from './no-change-at-high-confidence';
import { noEntry } from './no-entry';
import { noGuardrail } from './no-guardrail';
import { noLearning } from './no-learning';
import { personNamed } from './person-named';
import { planChanged } from './plan-changed';
import type { Rule } from './rule';
import { severalChangesAtOnce } from './several-changes-at-once';
import { successUnexplained } from './success-unexplained';
import { vagueAction } from './vague-action';
import { varianceContradiction } from './variance-contradiction';
import { voiceMissing } from './voice-missing';

const rules: Readonly<Record<CheckCode, Rule>> = {
  'kpi-without-actual': kpiWithoutActual,
  'kpi-without-plan': kpiWithoutPlan,
  'kpi-without-why': kpiWithoutWhy,
  'plan-changed': planChanged,
  'variance-contradiction': varianceContradiction,
  'interpretation-first': interpretationFirst,
  'success-unexplained': successUnexplained,
  'no-learning': noLearning,
  'no-entry': noEntry,
  'no-guardrail': noGuardrail,
  'entry-too-long': entryTooLong,
  'vague-action': vagueAction,
  'action-without-criterion': actionWithoutCriterion,
  'improvement-not-validated': improvementNotValidated,
  'channel-claim': channelClaim,
  'lead-quality-claim': leadQualityClaim,
  'market-claim': marketClaim,
  'lead-follow-up-claim': leadFollowUpClaim,
  'change-at-low-confidence': changeAtLowConfidence,
  'change-without-test': changeWithoutTest,
  'no-change-at-high-confidence': noChangeAtHighConfidence,
  'several-changes-at-once': severalChangesAtOnce,
  'blame-wording': blameWording,
  'person-named': personNamed,
  'voice-missing': voiceMissing,
  'brief-part-missing': briefPartMissing,
};

/** All findings of a note, by line, without those of checks that are switched off. Findings at the same line keep the order of the checks. */
export function checkNote(note: CheckedNote, off: ReadonlySet<CheckCode>): Finding[] {
  return checkCodes.filter((code) => !off.has(code)).flatMap((code) => rules[code](note)).sort((first, second) => first.line - second.line);
}
