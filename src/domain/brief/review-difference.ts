import type { Guardrail } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import type { ResolveLink } from '../library/own-campaign';
import type { Receipt } from './receipt';
import { receiptText } from './receipt-text';
import type { ReviewDecision } from './review-decision';
import type { LessonSelection } from './select-lessons';
import { phrasesOf } from './text-profile';

/** What is other than when a brief was reviewed. */
export type LessonChange =
  /** A related campaign that the review did not see. */
  | { readonly type: 'new-campaign'; readonly path: string }
  /** A rule that was decided on reads differently now. */
  | { readonly type: 'rule-changed'; readonly path: string; readonly rule: Guardrail; readonly decision: ReviewDecision }
  /** A rule that the brief's text trips and that nobody has decided on: the text, or the rule, came after the review. */
  | { readonly type: 'rule-tripped'; readonly path: string; readonly rule: Guardrail }
  /** A rule that the brief applies is retired, superseded or gone. */
  | { readonly type: 'rule-retired'; readonly path: string; readonly decision: ReviewDecision };

interface Comparing {
  readonly records: ReadonlyMap<string, NoteRecord>;
  readonly briefPath: string;
  readonly resolve: ResolveLink;
}

/** A decision with its link resolved. */
interface Decided {
  readonly decision: ReviewDecision;
  readonly path: string;
}

const likeness = 0.3;

/**
 * What a reviewed brief has to be looked at again for: lessons that its review would ask for today and that its receipt does not have,
 * rules that its text trips by now among them, and rules that it decided on that have changed. Deciding on each of them settles it.
 */
export function reviewDifference(receipt: Receipt, selection: LessonSelection, { records, briefPath, resolve }: Comparing): LessonChange[] {
  const decided = receipt.decisions.map((decision) => ({ decision, path: resolve(decision.target.path, briefPath) ?? decision.target.path }));
  const seen = new Set(decided.map(({ path }) => path));
  const campaigns = selection.first.flatMap((lesson): LessonChange[] => (
    lesson.type === 'campaign' && !seen.has(lesson.related.record.path) ? [{ type: 'new-campaign', path: lesson.related.record.path }] : []
  ));
  const rules = decided.flatMap(({ decision, path }) => changeOf(decision, path, records.get(path), decided));
  return [...campaigns, ...rules, ...newlyTripped(selection, decided, rules)];
}

/** Rules that the brief trips without a decision on their words; one that reads differently is told of as changed already. */
function newlyTripped({ first }: LessonSelection, decided: readonly Decided[], told: readonly LessonChange[]): LessonChange[] {
  const known = new Set(decided.map(({ decision: { target }, path }) => `${path}\n${wordsOf(target.text)}`));
  return first.flatMap((lesson): LessonChange[] => {
    if (lesson.type !== 'rule' || lesson.evidence === null) return [];
    const { guardrail: rule, record: { path } } = lesson.scoped;
    const isTold = known.has(`${path}\n${wordsOf(rule.text)}`) || told.some((change) => change.type === 'rule-changed' && change.rule === rule);
    return isTold ? [] : [{ type: 'rule-tripped', path, rule }];
  });
}

function changeOf(decision: ReviewDecision, path: string, record: NoteRecord | undefined, decided: readonly Decided[]): LessonChange[] {
  const { text } = decision.target;
  if (text === null || text === undefined) return [];
  const rules = (record?.items ?? []).filter((item): item is Guardrail => item.kind === 'guardrail');
  const known = new Set(decided.filter((each) => each.path === path).map((each) => wordsOf(each.decision.target.text)));
  const same = rules.find((rule) => wordsOf(rule.text) === wordsOf(text));
  if (same?.status === 'active') return [];
  const active = rules.filter(({ status }) => status === 'active');
  const now = same === undefined ? active.find((rule) => alike(rule.text, text)) : undefined;
  if (now !== undefined) return known.has(wordsOf(now.text)) ? [] : [{ type: 'rule-changed', path, rule: now, decision }];
  if (same === undefined && isDecidedAnew(decision, path, rules, decided)) return [];
  // A rule that was set aside anyway changes nothing by going away.
  const isApplied = decision.decision === 'apply' && !decided.some((each) => each.decision.decision !== 'apply' && each.path === path
    && wordsOf(each.decision.target.text) === wordsOf(text));
  return isApplied ? [{ type: 'rule-retired', path, decision }] : [];
}

/** Whether another decision is on this rule as it was worded later; what becomes of that wording is told by it. */
function isDecidedAnew({ target: { text } }: ReviewDecision, path: string, rules: readonly Guardrail[], decided: readonly Decided[]): boolean {
  const others = decided.filter((each) => each.path === path).map((each) => each.decision.target.text ?? '').filter((other) => wordsOf(other) !== wordsOf(text));
  return others.some((other) => alike(other, text ?? '') && rules.some((rule) => wordsOf(rule.text) === wordsOf(other)));
}

const wordsOf = (text: string | null | undefined): string => fold(receiptText(text ?? '')).replace(/[.!]+$/, '');

/** Whether two wordings are of one rule: they share enough of their telling words. */
function alike(first: string, second: string): boolean {
  const [a, b] = [first, second].map((text) => new Set(phrasesOf(text).filter(({ pair }) => !pair).map(({ hash }) => hash)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  return [...a].filter((hash) => b.has(hash)).length / Math.max(a.size, b.size) >= likeness;
}
