import { bodyPlanner } from '../edit/body-planner';
import type { EditPlan, EditPlanner } from '../edit/edit-plan';
import { lastFilledLine } from '../edit/find-section';
import { insertLines } from '../edit/insert-lines';
import { makePlan } from '../edit/make-plan';
import type { ScannedNote } from '../edit/scan-lines';
import { textStructure } from '../edit/text-structure';
import { readOutline } from '../outline';
import type { OutlineSection } from '../outline';
import type { ReadingConfig } from '../reading-config';
import { counterpart } from './template-section';
import type { TemplateSection } from './template-section';

/** Where a new section goes: below which line, and how many `#` its heading has. */
interface Place {
  readonly after: number;
  readonly level: number;
}

/**
 * Adds a section of a template where it belongs in a note: behind the one that precedes it in the template, else first in its section,
 * else above the next one that is there. Nothing happens where the note has it. `following` are the later sections of the template.
 */
export function planMissingSection(
  path: string, section: TemplateSection, { following, config }: { readonly following: readonly TemplateSection[]; readonly config: ReadingConfig },
): EditPlanner {
  return bodyPlanner(path, (text, note): EditPlan => {
    const outline = readOutline(textStructure(path, text, note), config);
    if (counterpart(section, outline) !== null) return { state: 'unchanged' };
    const { after, level } = placeOf(section, { outline, note, following });
    const body = section.lines.length === 0 ? [] : ['', ...section.lines];
    return makePlan(text, [insertLines(text, note, after, [`${'#'.repeat(level)} ${section.title}`, ...body], { blankAbove: true, blankBelow: true })]);
  });
}

interface Surroundings {
  readonly outline: readonly OutlineSection[];
  readonly note: ScannedNote;
  readonly following: readonly TemplateSection[];
}

function placeOf(section: TemplateSection, { outline, note, following }: Surroundings): Place {
  const before = section.before === null ? null : counterpart(section.before, outline);
  if (before !== null) return { after: lastLineBefore(note, before.whole.end, before.heading.endLine), level: headingLevel(before.level, section.level) };
  const parent = section.parent === null ? null : counterpart(section.parent, outline);
  if (parent !== null) return { after: lastLineBefore(note, parent.body.end, parent.heading.endLine), level: headingLevel(parent.level + 1, section.level) };
  const next = following.filter(({ level }) => level === section.level).map((each) => counterpart(each, outline)).find((found) => found !== null);
  if (next !== undefined) return { after: next.heading.line - 1, level: headingLevel(next.level, section.level) };
  return { after: lastFilledLine(note, 0, note.openBlock ?? note.lines.length) ?? -1, level: section.level };
}

// A bold line that counts as a heading says nothing of how deep a real one should be.
function headingLevel(wanted: number, otherwise: number): number {
  return wanted > 6 ? otherwise : wanted;
}

function lastLineBefore(note: ScannedNote, end: number, heading: number): number {
  const first = note.lines.findIndex((line) => line.start >= end);
  const to = Math.min(first === -1 ? note.lines.length : first, note.openBlock ?? note.lines.length);
  return lastFilledLine(note, heading, to) ?? heading;
}
