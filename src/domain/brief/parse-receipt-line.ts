import { fold } from '../shared/fold';
import { isCommittedPlan } from './committed-plan';
import { linkTargets } from './linked-paths';
import { nothing, receiptSeparator } from './receipt';
import type { ReceiptLine, ReceiptWords } from './receipt';
import { knownDecisionWords, knownNoPrecedent } from './receipt-vocabulary';
import { decisionKinds } from './review-decision';
import type { DecisionKind, DecisionTarget } from './review-decision';

const bullet = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/;
const leadingLink = /^(?:\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\))/;
const anyLink = /\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const otherSeparators = /\s+[·•|—–-]\s+/;
const emphasis = /[*_`]/g;

type DecisionWords = ReadonlyMap<string, DecisionKind>;

/** Makes a reader of receipt lines that knows the words of all languages and those given. */
export function receiptLineReader(words: readonly ReceiptWords[]): (written: string) => ReceiptLine {
  const known: DecisionWords = new Map(decisionKinds.flatMap((kind) => (
    [...knownDecisionWords[kind], ...words.map((each) => fold(each[kind]))].map((word): [string, DecisionKind] => [word, kind])
  )));
  const noPrecedent = [...knownNoPrecedent, ...words.map((each) => fold(each.noPrecedent))];
  return (written) => readLine(written, known, noPrecedent);
}

function readLine(written: string, words: DecisionWords, noPrecedent: readonly string[]): ReceiptLine {
  if (isCommittedPlan(written)) return { type: 'other', written };
  const content = written.replace(bullet, '').trim();
  const folded = fold(content.replaceAll(emphasis, ''));
  if (noPrecedent.some((beginning) => folded.startsWith(beginning))) {
    const { by, at } = tailOf(['', ...content.split(receiptSeparator).slice(1)]);
    return { type: 'no-precedent', written, record: { nearest: anyLink.exec(content)?.[0] ?? '', by, at } };
  }
  const link = leadingLink.exec(content)?.[0] ?? '';
  const rest = content.slice(link.length).trim();
  const parts = [rest.split(receiptSeparator), rest.split(otherSeparators)].find((each) => decisionAt(each, words) !== -1);
  return parts === undefined ? { type: 'other', written } : decisionLine(written, link, parts, words);
}

function decisionLine(written: string, link: string, parts: readonly string[], words: DecisionWords): ReceiptLine {
  const at = decisionAt(parts, words);
  const decision = wordOf(parts[at] ?? '', words);
  const what = parts.slice(0, at).join(receiptSeparator).replace(/^\s*[›>:·•—–-]?\s*/, '').trim();
  if (decision === null || (link === '' && what === '')) return { type: 'other', written };
  return { type: 'decision', written, decision: { target: targetOf(link, what), decision, ...tailOf(parts.slice(at + 1)) } };
}

function decisionAt(parts: readonly string[], words: DecisionWords): number {
  return parts.findIndex((part) => wordOf(part, words) !== null);
}

// Where the line begins with a link, an empty part or the separator itself comes before the decision.
function wordOf(part: string, words: DecisionWords): DecisionKind | null {
  return words.get(fold(part.replaceAll(emphasis, '').replace(/^\s*[·•|—–-]\s*/, ''))) ?? null;
}

/** Reason, who and when from what follows the decision. Written lines have all three; by hand people mostly leave out the last two. */
function tailOf(parts: readonly string[]): { reason: string; by: string; at: string } {
  const last = parts.at(-1)?.trim() ?? '';
  const isWhole = parts.length >= 3 && (isoDate.test(last) || last === nothing);
  if (isWhole) return { reason: given(parts.slice(0, -2).join(receiptSeparator)), by: given(parts.at(-2) ?? ''), at: given(last) };
  const dated = isoDate.test(last);
  return { reason: given((dated ? parts.slice(0, -1) : parts).join(receiptSeparator)), by: '', at: dated ? last : '' };
}

function given(part: string): string {
  const text = part.trim();
  return text === nothing ? '' : text;
}

function targetOf(link: string, what: string): DecisionTarget {
  const target = (linkTargets(link)[0] ?? '').split('#')[0] ?? '';
  const alias = /^\[\[[^|\]]*\|([^\]]+)\]\]$/.exec(link)?.[1] ?? /^\[([^\]]*)\]\(/.exec(link)?.[1];
  const name = target.replace(/^.*\//, '').replace(/\.md$/, '');
  const title = alias ?? name;
  if (link === '') return { path: '', line: null, title: what, link, text: null };
  return { path: target, line: null, title, link, text: what === '' ? null : what };
}
