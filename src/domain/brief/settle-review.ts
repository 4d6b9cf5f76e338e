import { applyChanges } from '../note/edit/apply-plan';
import { combinePlanners } from '../note/edit/combine-planners';
import type { EditPlanner } from '../note/edit/edit-plan';
import { mergeSides } from '../note/edit/merge-sides';
import { planProperties } from '../note/edit/plan-properties';
import { conflictRegions, isInProperties, sideOf } from '../note/conflict-sides';
import type { ConflictRegion } from '../note/conflict-sides';
import type { ReadingConfig } from '../note/reading-config';
import type { Problem } from '../shared/problem';
import { mergedReviewProperties } from './merged-review-properties';
import { parseReceipt } from './parse-receipt';
import { planReceipt } from './plan-receipt';
import { isLessonLine } from './plan-lesson-lines';
import { receiptType } from './receipt';
import type { Receipt, ReceiptLine, ReceiptWords } from './receipt';

/** Two reviews of one brief that a merge could not unite, as one; `refused` where a side cannot be read. */
export type SettledReview =
  | { readonly state: 'none' }
  | { readonly state: 'settled'; readonly text: string }
  | { readonly state: 'refused'; readonly problem: Problem };

/** How a review is read and written in this vault. */
export interface SettlementStyle {
  readonly words: ReceiptWords | null;
  readonly config: ReadingConfig;
}

const receiptHead = new RegExp(`\\[!${receiptType}\\b`, 'i');

/** The conflicts that a review is part of: those among the properties, in the receipt, and in the lines that it adds to the plan. */
export function reviewConflicts(text: string): ConflictRegion[] {
  const regions = conflictRegions(text);
  if (regions.length === 0) return [];
  const receipt = parseReceipt(text);
  return regions.filter((region) => {
    const isOfReceipt = receipt !== null && receipt.conflict && region.start < receipt.end && region.end > receipt.start;
    const brings = [region.ours, region.theirs].some((side) => side.split('\n').some((line) => receiptHead.test(line) || isLessonLine(line.trimEnd())));
    return isOfReceipt || brings || isInProperties(text, region);
  });
}

/** The receipt that both sides make together, with every line of both once; its place is that of the first. Null where neither has one. */
export function unitedReceipt(text: string, regions: readonly ConflictRegion[]): Receipt | null {
  const found = (['ours', 'theirs'] as const).flatMap((side) => parseReceipt(sideOf(text, regions, side)) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  const lines = unitedLines(found);
  return {
    ...first,
    lines,
    decisions: lines.flatMap((line) => (line.type === 'decision' ? [line.decision] : [])),
    noPrecedent: found.map(({ noPrecedent }) => noPrecedent).find((record) => record !== null) ?? null,
    conflict: true,
  };
}

function unitedLines(receipts: readonly Receipt[]): readonly ReceiptLine[] {
  const lines = receipts.flatMap((receipt) => receipt.lines);
  return lines.filter(({ written }, at) => lines.findIndex((line) => line.written === written) === at);
}

/**
 * Unites both sides: every line of both receipts and plans, and the properties of the review, which follow from them. Whatever else the
 * sides say differently keeps its conflict marks.
 */
export function settleReview(path: string, text: string, { words, config }: SettlementStyle): SettledReview {
  const regions = reviewConflicts(text);
  const [region] = regions;
  if (region === undefined) return { state: 'none' };
  const known = words === null ? [] : [words];
  const others = conflictRegions(text).filter(({ start }) => !regions.some((each) => each.start === start));
  const sides = [coveredSide(text, others, 'ours'), coveredSide(text, others, 'theirs')] as const;
  const receipts = sides.map((side) => parseReceipt(side, known));
  const lines = unitedLines(receipts.filter((receipt) => receipt !== null));
  const title = receipts.map((receipt) => receipt?.title ?? '').find((each) => each !== '') ?? words?.title ?? '';
  const edits = mergedReviewProperties(sides, lines, config.propertyNames);
  const settled: string[] = [];
  for (const [at, side] of sides.entries()) {
    const receipt: EditPlanner[] = lines.length === 0 ? [] : [planReceipt(path, receipts[at] ?? null, { title, lines: lines.map(({ written }) => written) }, config)];
    const plan = combinePlanners(...receipt, planProperties(path, edits))(side);
    if (plan.state === 'refused') return plan;
    settled.push(plan.state === 'unchanged' ? side : applyChanges(side, plan.changes));
  }
  const merged = mergeSides(settled[0] ?? '', settled[1] ?? '', { marks: region.marks, isUnited: isLessonLine });
  const whole = others.reduce((result, { start, end }, at) => result.replace(cover(at), () => text.slice(start, end)), merged);
  return whole === text ? { state: 'none' } : { state: 'settled', text: whole };
}

// Conflicts that are not the review's stand under a cover meanwhile, as nothing is planned in a text with marks.
const cover = (at: number): string => `\ue000conflict ${String(at)}\ue000\n`;

function coveredSide(text: string, others: readonly ConflictRegion[], side: 'ours' | 'theirs'): string {
  let written = '';
  let from = 0;
  for (const region of conflictRegions(text)) {
    const other = others.findIndex(({ start }) => start === region.start);
    written += text.slice(from, region.start) + (other === -1 ? region[side] : cover(other));
    from = region.end;
  }
  return written + text.slice(from);
}
