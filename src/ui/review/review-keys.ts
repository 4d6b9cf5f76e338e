import type { DecisionKind } from '../../domain/brief/review-decision';

/** What a key asks for in a review. */
export type ReviewKey =
  | { readonly type: 'decide'; readonly decision: DecisionKind }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'go-on' };

/** The parts of a keyboard event that count. `code` is the key's place, so that A is A on a Russian keyboard too. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

const decisionCodes: Readonly<Record<string, DecisionKind>> = { KeyA: 'apply', KeyN: 'not-applicable', KeyO: 'override' };
const decisionLetters: Readonly<Record<string, DecisionKind>> = { a: 'apply', n: 'not-applicable', o: 'override' };

/** What a pressed key means; `where` is what has the focus. Null: not for the review. */
export function reviewKey(pressed: PressedKey, where: 'reason' | 'other-input' | 'button' | 'elsewhere'): ReviewKey | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing || where === 'other-input') return null;
  if (pressed.key === 'ArrowDown') return { type: 'step', by: 1 };
  if (pressed.key === 'ArrowUp') return { type: 'step', by: -1 };
  if (where === 'reason') return pressed.key === 'Enter' ? { type: 'go-on' } : null;
  if (pressed.code === 'KeyJ') return { type: 'step', by: 1 };
  if (pressed.code === 'KeyK') return { type: 'step', by: -1 };
  const decision = decisionLetters[pressed.key.toLowerCase()] ?? decisionCodes[pressed.code];
  return decision === undefined ? null : { type: 'decide', decision };
}
