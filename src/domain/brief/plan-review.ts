import { combinePlanners } from '../note/edit/combine-planners';
import type { EditPlanner } from '../note/edit/edit-plan';
import { planProperties } from '../note/edit/plan-properties';
import { defaultReadingConfig } from '../note/default-reading-config';
import type { ReadingConfig } from '../note/reading-config';
import type { CommittedKpi } from '../postmortem/committed-kpi';
import { withCommittedPlan } from './committed-plan';
import type { ResolveLink } from '../library/own-campaign';
import { mergeDecisions } from './merge-decisions';
import { parseReceipt } from './parse-receipt';
import { planSettlement } from './plan-settlement';
import { planHeading } from './plan-heading';
import { hasPlanSection, newlyApplied, planLessonLines } from './plan-lesson-lines';
import type { LessonPlan } from './plan-lesson-lines';
import { planReceipt } from './plan-receipt';
import type { ReceiptLine, ReceiptWords } from './receipt';
import type { ReviewDecision } from './review-decision';
import { isMarkedReviewed, reviewPropertyNames } from './review-property-names';

/** A review to be written into its brief. */
export interface ReviewToWrite {
  readonly decisions: readonly ReviewDecision[];
  /** Whether the brief becomes ready; otherwise only the decisions are kept. */
  readonly ready: boolean;
  /** Who reviewed; empty where no name is known. */
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  /** Link to the nearest campaign, for the record of "no precedent". */
  readonly nearest?: string | null;
  /** Whether no past campaign is related, so that all decisions are on rules. */
  readonly unprecedented?: boolean;
  /** What the brief commits to when it becomes ready; `renewed` where it was not ready until now. */
  readonly plan?: { readonly kpis: readonly CommittedKpi[]; readonly renewed: boolean };
}

/** How the review is written in this vault. */
export interface ReviewStyle {
  readonly words: ReceiptWords;
  readonly propertyNames: ReadingConfig['propertyNames'];
  /** The vault's own headings: where one of them is for the review, the receipt goes below it. */
  readonly headingSynonyms?: ReadingConfig['headingSynonyms'];
  /** Tells links of the receipt that mean the same note although they are written differently. */
  readonly resolve?: ResolveLink;
  /** The language of the brief's text, for what has to be headed anew. */
  readonly language?: string | null;
}

/**
 * Writes a review into its brief in one edit: the receipt, merged with what it says already, and, when the brief becomes ready, what the
 * applied lessons change as lines of its plan, and the properties `reviewed`, `reviewed-by`, `reviewed-at`, `overrides` and `status: ready` under the vault's own names. Refused as a
 * whole when the properties cannot be edited.
 */
export function planReview(path: string, review: ReviewToWrite, style: ReviewStyle): EditPlanner {
  return combinePlanners(planSettlement(path, { words: style.words, config: configOf(style) }), planSettledReview(path, review, style));
}

function planSettledReview(path: string, review: ReviewToWrite, style: ReviewStyle): EditPlanner {
  return (text) => {
    const receipt = parseReceipt(text, [style.words]);
    const pathOf = (target: string): string => style.resolve?.(target, path) ?? target;
    const decided = mergeDecisions(receipt?.lines ?? [], {
      decisions: review.decisions,
      noPrecedent: { nearest: review.nearest ?? '', by: review.by, at: review.at },
      unprecedented: review.ready && review.unprecedented === true,
      words: style.words,
      pathOf,
    });
    const lines = review.ready ? withPlan(decided, review, style) : decided;
    const isEmpty = !review.ready && review.decisions.length === 0;
    const receiptPlanner = isEmpty ? [] : [planReceipt(path, receipt, { title: receipt?.title || style.words.title, lines: lines.map(({ written }) => written) }, configOf(style))];
    if (!review.ready) return combinePlanners(...receiptPlanner)(text);
    const lessonPlan: LessonPlan = { config: configOf(style), heading: planHeading(style.language ?? null, style.headingSynonyms ?? {}), pathOf };
    const before = isMarkedReviewed(text, style.propertyNames) ? receipt : null;
    const lessons = planLessonLines(path, newlyApplied(review.decisions, before, pathOf), lessonPlan);
    // A new receipt at the end of the note goes below a plan that is there, and a new plan below the receipt.
    const body = receipt === null && hasPlanSection(path, text, lessonPlan) ? [lessons, ...receiptPlanner] : [...receiptPlanner, lessons];
    return combinePlanners(...body, planReadyProperties(path, text, review, lines, style))(text);
  };
}

function withPlan(lines: readonly ReceiptLine[], { plan, at }: ReviewToWrite, { words }: ReviewStyle): readonly ReceiptLine[] {
  if (plan === undefined) return lines;
  return withCommittedPlan(lines, { plan: { kpis: plan.kpis, at }, word: words.committedPlan ?? 'Committed plan', renewed: plan.renewed });
}

function configOf({ propertyNames, headingSynonyms }: ReviewStyle): ReadingConfig {
  return { ...defaultReadingConfig, propertyNames, headingSynonyms: headingSynonyms ?? defaultReadingConfig.headingSynonyms };
}

function planReadyProperties(path: string, text: string, { by, at }: ReviewToWrite, lines: readonly ReceiptLine[], { propertyNames }: ReviewStyle): EditPlanner {
  const names = reviewPropertyNames(text, propertyNames);
  const decisions = lines.flatMap((line) => (line.type === 'decision' ? [line.decision] : []));
  const people = [...new Set([...decisions.map((decision) => decision.by), by])].filter((name) => name !== '');
  return planProperties(path, [
    { name: names.status, value: 'ready' },
    { name: names.reviewed, value: true },
    ...(people.length > 0 ? [{ name: names['reviewed-by'], value: people.join(', ') }] : []),
    { name: names['reviewed-at'], value: at },
    { name: names.overrides, value: decisions.filter(({ decision }) => decision === 'override').length },
  ]);
}
