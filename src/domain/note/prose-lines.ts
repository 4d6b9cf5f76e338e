import type { Span } from '../shared/span';
import { lineSpans } from './line-span';
import type { NoteStructure } from './note-structure';
import { spansWithin } from './spans-within';

/** The lines of plain paragraphs inside a stretch of the note, in order; blank lines separate nothing here. */
export function proseLines(structure: NoteStructure, starts: readonly number[], stretch: Span): Span[] {
  return spansWithin(structure.sections, stretch)
    .filter((section) => section.type === 'paragraph')
    .flatMap((section) => lineSpans(structure.text, starts, section.line, section.endLine));
}
