import type { EditPlan, EditPlanner, TextChange } from './edit-plan';
import { bodyPlanner } from './body-planner';
import { findSection, lastFilledLine } from './find-section';
import type { SectionLines, SectionTarget } from './find-section';
import { insertLines } from './insert-lines';
import { makePlan } from './make-plan';
import type { ScannedNote } from './scan-lines';

/**
 * Inserts lines at the end of a section, above its subsections; a section that is not there is created at the end of the note.
 * Lines that stand there already, one below the other, are not inserted again.
 */
export function planSection(path: string, target: SectionTarget, lines: readonly string[]): EditPlanner {
  return bodyPlanner(path, (text, note): EditPlan => {
    const section = findSection(path, text, note, target);
    if (lines.length === 0 || (section !== null && holds(note, section, lines))) return { state: 'unchanged' };
    return makePlan(text, [section === null ? newSection(text, note, target, lines) : insertion(text, note, section, lines)]);
  });
}

/** The change that puts lines at the end of a section's own text. */
export function insertion(text: string, note: ScannedNote, section: SectionLines, lines: readonly string[]): TextChange {
  const last = lastFilledLine(note, section.from, section.to);
  if (last !== null) {
    const blankAbove = !continuesList(note.lines[last]?.text ?? '', lines[0] ?? '');
    return insertLines(text, note, last, lines, { blankAbove, blankBelow: true });
  }
  const after = section.to > section.from ? section.from : section.heading;
  return insertLines(text, note, after, lines, { blankAbove: false, blankBelow: true });
}

/** The change that adds a section at the end of the note. */
export function newSection(text: string, note: ScannedNote, target: SectionTarget, lines: readonly string[]): TextChange {
  const heading = `${'#'.repeat(target.level ?? 2)} ${target.heading}`;
  const last = lastFilledLine(note, 0, note.openBlock ?? note.lines.length);
  return insertLines(text, note, last ?? -1, [heading, '', ...lines], { blankAbove: true, blankBelow: true });
}

function holds(note: ScannedNote, { from, to }: SectionLines, lines: readonly string[]): boolean {
  for (let start = from; start + lines.length <= to; start += 1) {
    if (lines.every((line, index) => note.lines[start + index]?.text.trimEnd() === line.trimEnd())) return true;
  }
  return false;
}

const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

// An item goes straight below an item or the indented lines of one.
function continuesList(above: string, first: string): boolean {
  return listItem.test(first) && (listItem.test(above) || /^(?:\t| {2,})\S/.test(above));
}
