import type { DecisionKind, ReviewDecision } from './review-decision';
import { receiptText } from './receipt-text';

/** The callout type of receipts. */
export const receiptType = 'postmortem-review';

/** What stands between the parts of a line. */
export const receiptSeparator = ' · ';

/** What stands where a part is empty. */
export const nothing = '–';

/** The words in which a receipt is written. `nearest` has `{link}` where the link goes. */
export interface ReceiptWords extends Readonly<Record<DecisionKind, string>> {
  readonly title: string;
  readonly noPrecedent: string;
  readonly nearest: string;
  /** How the line begins that says why questions stay open at the launch. */
  readonly openQuestions?: string;
  /** How the line with the committed plan begins. */
  readonly committedPlan?: string;
}

/** The record that nothing related was found. `nearest` is a whole link; empty where there was none. */
export interface NoPrecedent {
  readonly nearest: string;
  readonly by: string;
  readonly at: string;
}

/** One line of a receipt; `written` is its Markdown behind the callout mark, kept as it is. */
export type ReceiptLine =
  | { readonly type: 'decision'; readonly written: string; readonly decision: ReviewDecision }
  | { readonly type: 'no-precedent'; readonly written: string; readonly record: NoPrecedent }
  | { readonly type: 'other'; readonly written: string };

/** A receipt as it stands in a brief. */
export interface Receipt {
  readonly title: string;
  readonly lines: readonly ReceiptLine[];
  readonly decisions: readonly ReviewDecision[];
  readonly noPrecedent: NoPrecedent | null;
  /** Git has left conflict marks in it: both sides have been read. */
  readonly conflict: boolean;
  /** Where the callout is in the note: UTF-16 offsets of whole lines, without the last line's end. */
  readonly start: number;
  readonly end: number;
}

/** A decision as one line of Markdown: link (and the rule's words) · decision · reason · who · when. */
export function formatDecision(decision: ReviewDecision, words: ReceiptWords): string {
  const { target, reason, by, at } = decision;
  const named = target.link === '' ? receiptText(target.title) : target.link;
  const what = target.text ? `${named} › ${receiptText(target.text)}` : named;
  return `- ${[what, words[decision.decision], shown(reason), shown(by.replaceAll('·', ',')), shown(at)].join(receiptSeparator)}`;
}

/** The record of "no precedent" as one line of Markdown. */
export function formatNoPrecedent({ nearest, by, at }: NoPrecedent, words: ReceiptWords): string {
  const what = nearest === '' ? words.noPrecedent : `${words.noPrecedent} ${words.nearest.replace('{link}', nearest)}`;
  return `- ${[what, shown(by.replaceAll('·', ',')), shown(at)].join(receiptSeparator)}`;
}

/** A whole receipt as Markdown, without a line end at its end. */
export function formatReceipt(title: string, lines: readonly string[]): string {
  return [`[!${receiptType}] ${title}`.trimEnd(), ...lines].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

// A separator at the edge of a part would run into the one that follows.
function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replace(/^[·\s]+/, '').replace(/[·\s]+$/, '');
  return line === '' ? nothing : line;
}
