import { fold } from '../shared/fold';
import type { GateLevel } from './gate-level';
import { receiptText } from './receipt-text';
import { needsReason } from './review-decision';
import type { DecisionTarget, ReviewDecision } from './review-decision';

/** What keeps a brief from being ready. */
export interface MissingDecisions {
  readonly undecided: readonly DecisionTarget[];
  readonly withoutReason: readonly ReviewDecision[];
}

/** Lists what is not decided yet, and decisions that lack their reason. A later decision on the same target replaces an earlier one. */
export function missingDecisions(targets: readonly DecisionTarget[], decisions: readonly ReviewDecision[]): MissingDecisions {
  const latest = new Map(decisions.map((decision) => [targetKey(decision.target), decision]));
  const asked = targets.map((target) => ({ target, decision: latest.get(targetKey(target)) }));
  return {
    undecided: asked.flatMap(({ target, decision }) => decision === undefined ? [target] : []),
    withoutReason: asked.flatMap(({ decision }) => decision !== undefined && needsReason(decision.decision) && decision.reason.trim() === '' ? [decision] : []),
  };
}

/** Whether the brief may become ready now. At `reason`, `excuse` is the one sentence for all that stays undecided. */
export function mayBecomeReady(level: GateLevel, missing: MissingDecisions, excuse = ''): boolean {
  if (level === 'off') return true;
  if (missing.withoutReason.length > 0) return false;
  return missing.undecided.length === 0 || (level === 'reason' && excuse.trim() !== '');
}

/** Equal for decisions on the same lesson or on the same words of a rule. Paths must be resolved the same way on both sides. */
export function targetKey({ path, title, text }: DecisionTarget): string {
  return `${path === '' ? title : path}\n${fold(receiptText(text ?? '')).replace(/[.!]+$/, '')}`;
}
