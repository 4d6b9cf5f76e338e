import type { Span } from '../shared/span';

/** A line below a rule. */
export interface DetailLine {
  readonly text: string;
  readonly span: Span;
}

/** A line that may be a guardrail, with what stands around it. */
export interface GuardrailCandidate {
  /** The words of the line without list marker and callout marks. */
  readonly text: string;
  readonly span: Span;
  /** Whether it was marked as a guardrail itself (callout, tag): then it is one even without a polarity word. */
  readonly marked: boolean;
  /** Whether it is a list item: then its polarity word may also stand inside of the sentence. */
  readonly listed: boolean;
  /** The heading above it, which may give the polarity (`### Never`). */
  readonly heading: string | null;
  /** Lines below that may say more: reason, scope, review date. */
  readonly details: readonly DetailLine[];
  /** Whether details without a label are its reason, as in a callout. */
  readonly explained: boolean;
  /** Whether it is one sentence among others of a library entry. */
  readonly sentence?: boolean;
}
