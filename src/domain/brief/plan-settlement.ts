import type { EditPlanner, TextChange } from '../note/edit/edit-plan';
import { makePlan } from '../note/edit/make-plan';
import { lineDifference, linesOf } from '../shared/line-difference';
import { settleReview } from './settle-review';
import type { SettlementStyle } from './settle-review';

/**
 * Settles two reviews of one brief that a merge has left with its marks: every decision and every line in the plan of both stays, the
 * properties of the review follow from both. Whatever else the two sides say differently keeps its marks.
 */
export function planSettlement(path: string, style: SettlementStyle): EditPlanner {
  return (text) => {
    const settled = settleReview(path, text, style);
    if (settled.state === 'refused') return settled;
    return makePlan(text, settled.state === 'none' ? [] : changesTo(text, settled.text));
  };
}

/** The changes that turn one text into another, line by line. */
function changesTo(text: string, wanted: string): TextChange[] {
  const [before, after] = [linesOf(text), linesOf(wanted)];
  const offsets = [0];
  for (const line of before) offsets.push((offsets.at(-1) ?? 0) + line.length);
  return lineDifference(before, after).map(({ first, second }) => (
    { start: offsets[first[0]] ?? text.length, end: offsets[first[1]] ?? text.length, insert: after.slice(...second).join('') }
  ));
}
