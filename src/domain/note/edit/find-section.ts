import type { HeadingPlace } from '../heading-roles';
import { readOutline } from '../outline';
import type { ReadingConfig } from '../reading-config';
import type { SectionRole } from '../section-role';
import type { ScannedNote } from './scan-lines';
import { textStructure } from './text-structure';

/** A section by what it is about; `heading` is what it is called where it has to be created, with `level` marks (2 by default). */
export interface SectionTarget {
  readonly role: SectionRole;
  readonly config: ReadingConfig;
  readonly heading: string;
  readonly level?: number;
  /** Which headings count: in a note of no known kind only the unmistakable ones do; those of a campaign's note by default. */
  readonly place?: HeadingPlace;
}

/** Lines of a section: its heading, and what stands directly below it (`from` to `to`, exclusive), subsections left out. */
export interface SectionLines {
  readonly heading: number;
  readonly from: number;
  readonly to: number;
}

/** The first section whose own heading has the role, in any language or by the user's synonyms; null when there is none. */
export function findSection(path: string, text: string, note: ScannedNote, target: SectionTarget): SectionLines | null {
  const outline = readOutline(textStructure(path, text, note), target.config, target.place);
  const section = outline.find(({ ownRoles }) => ownRoles.includes(target.role));
  if (section === undefined) return null;
  const from = section.heading.endLine + 1;
  const below = note.lines.findIndex((line, index) => index >= from && line.start >= section.body.end);
  const end = below === -1 ? note.lines.length : below;
  const open = note.openBlock !== null && note.openBlock >= from ? note.openBlock : end;
  return { heading: section.heading.endLine, from, to: Math.min(end, open) };
}

/** The last line from `from` to `to` (exclusive) that is not blank; null when all are. */
export function lastFilledLine(note: ScannedNote, from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index -= 1) {
    if (note.lines[index]?.text.trim() !== '') return index;
  }
  return null;
}
