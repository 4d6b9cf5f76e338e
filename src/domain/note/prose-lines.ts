import type { Span } from '../shared/span';
import { lineSpans } from './line-span';
import type { NoteStructure } from './note-structure';
import { spansTouching } from './spans-within';

/**
 * The lines of plain paragraphs inside a stretch of the note, in order; blank lines separate nothing here. A paragraph that starts before
 * the stretch (a bold line as heading, with its text right below) gives those of its lines that are inside.
 */
export function proseLines(structure: NoteStructure, starts: readonly number[], stretch: Span): Span[] {
  return spansTouching(structure.sections, stretch)
    .filter((section) => section.type === 'paragraph')
    .flatMap((section) => lineSpans(structure.text, starts, Math.max(section.line, stretch.line), Math.min(section.endLine, stretch.endLine)))
    .filter((line) => line.start >= stretch.start && line.start < stretch.end);
}
