import { lineSpan } from '../../note/line-span';
import type { EditPlanner } from '../../note/edit/edit-plan';
import { planProperties } from '../../note/edit/plan-properties';
import type { NoteStructure } from '../../note/note-structure';
import type { Problem, ProblemCode } from '../../shared/problem';
import { runToEnd } from '../../shared/steps';
import type { ExtractionContext } from '../extraction-context';
import { extractEntries } from '../extract-entries';
import { extractGuardrails } from '../extract-guardrails';
import { noteStanding } from '../note-standing';
import { readContextInSteps } from '../read-context';
import type { NoteReadingContext } from '../read-context';
import { readCallouts } from '../../note/callout';
import type { ItemReference } from './item-reference';
import { planBlockEdit } from './plan-block-edit';
import { standingChanges } from './standing-changes';
import type { StandingChange, StandingWords } from './standing-change';
import { findHolder } from './standing-holder';
import type { StandingHolder } from './standing-holder';
import { isStatusMark } from './standing-mark';
import { standingProperties } from './standing-properties';

/** A wish for one rule or entry, and the words to write it in. */
export interface StandingWish {
  readonly item: ItemReference;
  readonly change: StandingChange;
  readonly words: StandingWords;
}

/**
 * Retires a rule or an entry, makes it active again, links it with what replaced it, or sets its review date: where its note says so
 * already, else behind its words. In a lesson note that holds nothing else of its kind the properties say it. `note` is the note as
 * read last; lines that have changed since are not touched.
 */
export function planStanding(note: NoteStructure, reading: NoteReadingContext, wish: StandingWish): EditPlanner {
  const context = runToEnd(readContextInSteps(note, reading))?.context;
  const holder = context === undefined ? null : findHolder(context, wish.item);
  if (context === undefined || holder === null) return refusal('text-moved', wish.item, wish.item.line);
  const { change, words } = wish;
  const ofNote = noteStanding(context);
  if (isSaidByNote(context, holder, change)) return planProperties(note.path, standingProperties(context, change, words, ofNote));
  const changes = standingChanges(note.text, holder, change, words, ofNote);
  if (changes === null) return refusal('standing-unwritable', wish.item, holder.item.source.line);
  if (changes.length === 0) return () => ({ state: 'unchanged' });
  const { from, to } = holder.lines;
  const start = lineSpan(note.text, context.starts, Math.min(from, lineOfFirst(context, changes[0]?.start))).start;
  const quote = note.text.slice(start, lineSpan(note.text, context.starts, to).end);
  const line = context.starts.indexOf(start);
  return planBlockEdit({ path: note.path, line, quote, changes: changes.map((each) => ({ ...each, start: each.start - start, end: each.end - start })) });
}

// Taking a line away takes the line end before it.
function lineOfFirst({ starts }: ExtractionContext, offset = Number.POSITIVE_INFINITY): number {
  const after = starts.findIndex((start) => start > offset);
  return after === -1 ? starts.length - 1 : after - 1;
}

function isSaidByNote(context: ExtractionContext, { item, marks }: StandingHolder, { to }: StandingChange): boolean {
  if (context.kind !== 'lesson') return false;
  const callouts = readCallouts(context.structure, context.starts);
  const { items } = item.kind === 'entry' ? extractEntries(context, callouts) : extractGuardrails(context, callouts);
  const own = marks.filter((mark) => (to === 'review' ? mark.says.reviewBy !== undefined : to === 'replacing' ? mark.says.replaces !== undefined : isStatusMark(mark)));
  return items.length === 1 && own.length === 0;
}

function refusal(code: ProblemCode, { path, text }: ItemReference, line: number): EditPlanner {
  const problem: Problem = { code, path, line, column: null, details: { written: text.slice(0, 80) } };
  return () => ({ state: 'refused', problem });
}
