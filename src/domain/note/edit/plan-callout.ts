import { bodyPlanner } from './body-planner';
import type { EditPlan, EditPlanner, TextChange } from './edit-plan';
import { findSection } from './find-section';
import type { SectionTarget } from './find-section';
import { insertLines } from './insert-lines';
import { lineEndingOf } from './line-ending';
import { makePlan } from './make-plan';
import { insertion, newSection } from './plan-section';
import { quoteDepth } from './scan-lines';
import type { ScannedNote } from './scan-lines';

/** A callout as it shall read: `lines` without `>` marks. With an `id` (`[!type|id]`) only a callout of this id is replaced. */
export interface CalloutText {
  readonly type: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly id?: string;
}

/** Where a callout goes that is not there yet: below properties and title, at the end, or in a section. */
export type CalloutPlace =
  | { readonly at: 'top' }
  | { readonly at: 'end' }
  | { readonly at: 'section'; readonly section: SectionTarget };

interface FoundCallout {
  readonly from: number;
  readonly to: number;
  /** `> ` or, inside of another callout, `> > `. */
  readonly marks: string;
  /** `[!type|id]-` as written. */
  readonly head: string;
}

/** Replaces the first callout of the type, wherever it was moved to, or inserts it. Its own head, fold mark and depth stay. */
export function planCallout(path: string, callout: CalloutText, place: CalloutPlace): EditPlanner {
  return bodyPlanner(path, (text, note): EditPlan => {
    const found = findCallout(note, callout);
    return makePlan(text, [found === null ? added(path, text, note, callout, place) : replaced(text, note, found, callout)]);
  });
}

function replaced(text: string, note: ScannedNote, found: FoundCallout, callout: CalloutText): TextChange {
  const start = note.lines[found.from]?.start ?? 0;
  const end = note.lines[found.to]?.end ?? start;
  const lines = calloutLines(callout, found.marks, found.head);
  // Below code a plain line starts anew; below the words of a callout it would go on with them.
  const below = note.lines[found.to + 1]?.text.trim() ?? '';
  const gap = note.lines[found.to]?.kind !== 'text' && below !== '' ? [''] : [];
  return { start, end, insert: [...lines, ...gap].join(lineEndingOf(text)) };
}

function added(path: string, text: string, note: ScannedNote, callout: CalloutText, place: CalloutPlace): TextChange {
  const head = `[!${callout.type}${callout.id === undefined ? '' : `|${callout.id}`}]`;
  const lines = calloutLines(callout, '> ', head);
  if (place.at === 'section') {
    const section = findSection(path, text, note, place.section);
    return section === null ? newSection(text, note, place.section, lines) : insertion(text, note, section, lines);
  }
  const after = place.at === 'top' ? lastLineOfTop(note) : (note.openBlock ?? note.lines.length) - 1;
  return insertLines(text, note, after, lines, { blankAbove: note.lines[after]?.kind !== 'properties', blankBelow: true });
}

// The title, where it comes first, else the end of the properties.
function lastLineOfTop({ lines }: ScannedNote): number {
  const body = lines.findIndex((line) => line.kind !== 'properties');
  const first = lines.findIndex((line, index) => index >= body && body !== -1 && line.text.trim() !== '');
  if (first !== -1 && lines[first]?.kind === 'text' && /^#[ \t]/.test(lines[first].text)) return first;
  return (body === -1 ? lines.length : body) - 1;
}

function calloutLines({ title, lines }: CalloutText, marks: string, head: string): string[] {
  const body = lines.flatMap((line) => line.split(/\r\n|\r|\n/));
  return [`${head} ${title}`, ...body].map((line) => (marks + line).trimEnd());
}

function findCallout({ lines }: ScannedNote, { type, id }: CalloutText): FoundCallout | null {
  let above = 0;
  for (const [index, line] of lines.entries()) {
    const depth = quoteDepth(line.text);
    const opens = line.kind === 'text' && depth > above;
    const [, marks = '', head = '', written = ''] = (opens ? /^((?:[ \t]*>)+[ \t]*)(\[!([^\]]+)\][-+]?)/.exec(line.text) : null) ?? [];
    if (isMeant(written, type, id)) return { from: index, to: lastOfQuote(lines, index, depth), marks, head };
    above = depth;
  }
  return null;
}

function isMeant(written: string, type: string, id: string | undefined): boolean {
  const [name = '', mark = ''] = written.split('|', 2);
  return name.trim().toLowerCase() === type.toLowerCase() && (id === undefined || mark.trim() === id);
}

function lastOfQuote(lines: ScannedNote['lines'], from: number, depth: number): number {
  let last = from;
  while (quoteDepth(lines[last + 1]?.text ?? '') >= depth) last += 1;
  return last;
}
