import { lineEndingOf } from '../note/edit/line-ending';
import { makePlan } from '../note/edit/make-plan';
import type { EditPlanner } from '../note/edit/edit-plan';
import { headingRoles } from '../note/heading-roles';
import { formatReceipt } from './receipt';
import type { Receipt } from './receipt';

const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;

/** Puts a receipt in the place of the one that is there, else below the heading for the review, else at the end of the note. */
export function planReceipt(old: Receipt | null, receipt: { readonly title: string; readonly lines: readonly string[] }): EditPlanner {
  return (text) => {
    const ending = lineEndingOf(text);
    const callout = formatReceipt(receipt.title, receipt.lines).replaceAll('\n', ending);
    if (old !== null) return makePlan(text, [{ start: old.start, end: old.end, insert: callout }]);
    const at = behindReviewHeading(text);
    if (at === null) {
      const gap = text === '' || text.endsWith(`${ending}${ending}`) ? '' : text.endsWith('\n') ? ending : `${ending}${ending}`;
      return makePlan(text, [{ start: text.length, end: text.length, insert: `${gap}${callout}${ending}` }]);
    }
    // The line end of the heading may be the end of the note.
    const gap = text.slice(0, at).endsWith('\n') ? ending : `${ending}${ending}`;
    return makePlan(text, [{ start: at, end: at, insert: `${gap}${callout}${ending}` }]);
  };
}

/** Offset of the line below the heading for the review, in any known language; null without one. */
function behindReviewHeading(text: string): number | null {
  const rolesOf = headingRoles({}, 'campaign-note');
  let offset = 0;
  let fenced = false;
  for (const line of text.split('\n')) {
    const next = Math.min(offset + line.length + 1, text.length);
    if (fence.test(line)) fenced = !fenced;
    const name = fenced ? undefined : heading.exec(line.trimEnd())?.[1];
    if (name !== undefined && rolesOf(name, []).includes('review')) return next;
    offset = next;
  }
  return null;
}
