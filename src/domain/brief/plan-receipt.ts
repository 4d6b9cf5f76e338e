import type { EditPlanner } from '../note/edit/edit-plan';
import { findSection } from '../note/edit/find-section';
import type { SectionTarget } from '../note/edit/find-section';
import { lineEndingOf } from '../note/edit/line-ending';
import { makePlan } from '../note/edit/make-plan';
import { planCallout } from '../note/edit/plan-callout';
import { scanLines } from '../note/edit/scan-lines';
import type { ReadingConfig } from '../note/reading-config';
import { formatReceipt, receiptType } from './receipt';
import type { Receipt } from './receipt';

/** What a receipt shall say: `lines` without callout marks. */
export interface ReceiptContent {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Puts a receipt in the place of the one that is there, else into the section for the review, else at the end of the note. One that
 * holds both sides of a merge is replaced with its conflict marks: the lines of both sides are in `content`.
 */
export function planReceipt(path: string, old: Receipt | null, content: ReceiptContent, config: ReadingConfig): EditPlanner {
  return (text) => {
    if (old?.conflict) {
      const insert = formatReceipt(content.title, content.lines).replaceAll('\n', lineEndingOf(text));
      return makePlan(text, [{ start: old.start, end: old.end, insert }]);
    }
    const section: SectionTarget = { role: 'review', config, heading: content.title };
    const hasSection = findSection(path, text, scanLines(text), section) !== null;
    return planCallout(path, { type: receiptType, ...content }, hasSection ? { at: 'section', section } : { at: 'end' })(text);
  };
}
