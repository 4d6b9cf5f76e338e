import type { Problem } from '../../shared/problem';
import { lineAt, lineStarts } from '../../shared/line-starts';
import { applyChanges } from '../../note/edit/apply-plan';
import { bodyPlanner } from '../../note/edit/body-planner';
import type { EditPlan, EditPlanner, TextChange } from '../../note/edit/edit-plan';
import { makePlan } from '../../note/edit/make-plan';

/** Whole lines of a note as they were read, with what shall change in them; offsets of the changes count from the first of them. */
export interface BlockEdit {
  readonly path: string;
  /** Number of the first line, from 0. */
  readonly line: number;
  readonly quote: string;
  /** Sorted, not overlapping. */
  readonly changes: readonly TextChange[];
}

/**
 * Changes lines wherever they stand now: nearest to where they were. Lines that were changed by somebody else in the meantime are left
 * alone (`text-moved`), lines that read as wanted already count as done.
 */
export function planBlockEdit({ path, line, quote, changes }: BlockEdit): EditPlanner {
  const wanted = applyChanges(quote, changes);
  // Where a line was added or taken away, the one state begins like the other.
  const isLonger = wanted.length > quote.length;
  return bodyPlanner(path, (text): EditPlan => {
    const starts = lineStarts(text);
    const distance = (at: number): number => Math.abs(lineAt(starts, at) - line);
    const nearest = (lines: string): number | null =>
      placesOf(text, lines).reduce<number | null>((best, at) => (best === null || distance(at) < distance(best) ? at : best), null);
    const at = nearest(quote);
    const done = nearest(wanted);
    if (done !== null && (at === null || distance(done) < distance(at) || (done === at && isLonger))) return { state: 'unchanged' };
    if (at === null) return { state: 'refused', problem: gone(path, line, quote) };
    return makePlan(text, changes.map(({ start, end, insert }) => ({ start: start + at, end: end + at, insert })));
  });
}

function placesOf(text: string, lines: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(lines); at !== -1 && lines !== ''; at = text.indexOf(lines, at + lines.length)) {
    const before = text.charAt(at - 1);
    if ((before === '' || before === '\n' || before === '\ufeff') && /^(?:\r?\n|$)/.test(text.slice(at + lines.length, at + lines.length + 2))) places.push(at);
  }
  return places;
}

function gone(path: string, line: number, quote: string): Problem {
  return { code: 'text-moved', path, line, column: null, details: { written: quote.trim().split(/\r?\n/, 1)[0]?.slice(0, 80) ?? '' } };
}
