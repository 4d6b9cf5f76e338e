import { formatDecision, formatNoPrecedent } from './receipt';
import type { NoPrecedent, ReceiptLine, ReceiptWords } from './receipt';
import { targetKey } from './missing-decisions';
import type { DecisionTarget, ReviewDecision } from './review-decision';

/** What a review adds to a receipt. */
export interface ReceiptAddition {
  readonly decisions: readonly ReviewDecision[];
  /** Recorded when there is no decision at all, and beside decisions on rules when no campaign is related. */
  readonly noPrecedent: NoPrecedent;
  readonly unprecedented: boolean;
  readonly words: ReceiptWords;
  /** Path of the note a receipt's link means; the target as written where it cannot be told. */
  readonly pathOf: (target: string) => string;
}

/**
 * The lines of a receipt after a review. A person who decides again replaces their own line; another person's decision on the same
 * thing stands beside it; a decision that says nothing new leaves its line, and its date, alone. Lines written by hand stay.
 */
export function mergeDecisions(lines: readonly ReceiptLine[], addition: ReceiptAddition): ReceiptLine[] {
  const { decisions, words, noPrecedent, pathOf } = addition;
  const merged = [...lines];
  for (const decision of decisions) {
    const at = merged.findIndex((line) => line.type === 'decision' && isSame(line.decision, decision, pathOf));
    const old = merged[at];
    const line: ReceiptLine = { type: 'decision', written: formatDecision(decision, words), decision };
    if (old === undefined) merged.push(line);
    else if (old.type !== 'decision' || !saysTheSame(old.decision, decision)) merged[at] = line;
  }
  const isEmpty = !merged.some(({ type }) => type !== 'other');
  const isRecorded = merged.some(({ type }) => type === 'no-precedent');
  if (!isEmpty && (isRecorded || !addition.unprecedented)) return merged;
  return [...merged, { type: 'no-precedent', written: formatNoPrecedent(noPrecedent, words), record: noPrecedent }];
}

function isSame(old: ReviewDecision, decision: ReviewDecision, pathOf: (target: string) => string): boolean {
  const key = (target: DecisionTarget): string => targetKey({ ...target, path: pathOf(target.path) });
  return key(old.target) === key(decision.target) && old.by === decision.by;
}

function saysTheSame(old: ReviewDecision, decision: ReviewDecision): boolean {
  return old.decision === decision.decision && old.reason.trim() === decision.reason.replaceAll(/\s+/g, ' ').trim();
}
