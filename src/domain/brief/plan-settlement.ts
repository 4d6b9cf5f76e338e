import type { EditPlanner } from '../note/edit/edit-plan';
import type { ReadingConfig } from '../note/reading-config';
import { makePlan } from '../note/edit/make-plan';
import { parseReceipt } from './parse-receipt';
import { planReceipt } from './plan-receipt';
import type { ReceiptWords } from './receipt';

/** Settles a receipt that a merge has left with both sides in it: every line of both stays, the marks go. Changes nothing else. */
export function planSettlement(path: string, words: ReceiptWords, config: ReadingConfig): EditPlanner {
  return (text) => {
    const receipt = parseReceipt(text, [words]);
    if (receipt === null || !receipt.conflict) return makePlan(text, []);
    return planReceipt(path, receipt, { title: receipt.title || words.title, lines: receipt.lines.map(({ written }) => written) }, config)(text);
  };
}
