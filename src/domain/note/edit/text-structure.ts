import { lineAt, lineStarts, spanAt } from '../../shared/line-starts';
import type { HeadingStructure, NoteStructure, SectionStructure } from '../note-structure';
import type { NoteLine, ScannedNote } from './scan-lines';

/**
 * As much of a note's structure as its text alone tells, for planning an edit: headings, paragraphs, code blocks.
 * An edit is made from the text of this very moment, for which the app has no metadata yet.
 */
export function textStructure(path: string, text: string, { lines }: ScannedNote): NoteStructure {
  const starts = lineStarts(text);
  const headings: HeadingStructure[] = [];
  const sections: SectionStructure[] = [];
  let block: string | null = null;
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    const heading = mayUnderline(block) ? headingOf(line, below) : atxHeading(line);
    if (heading !== null) headings.push({ ...spanAt(starts, line.start, heading.end), level: heading.level, text: heading.text });
    const type: string | null = heading === null ? blockType(line, block) : null;
    const grows = type === block ? sections.at(-1) : undefined;
    if (grows !== undefined && (type === 'paragraph' || type === 'code')) sections.splice(-1, 1, { ...grows, end: line.end, endLine: lineAt(starts, line.start) });
    else if (type === 'paragraph' || type === 'code') sections.push({ type, ...spanAt(starts, line.start, line.end) });
    block = type;
  });
  return { path, text, frontmatter: { state: 'absent' }, headings, sections, listItems: [], links: [], tags: [] };
}

interface FoundHeading {
  readonly level: number;
  readonly text: string;
  readonly end: number;
}

// A line below a list, a quote or a table belongs to it.
function mayUnderline(above: string | null): boolean {
  return above !== 'list' && above !== 'blockquote' && above !== 'table';
}

function headingOf(line: NoteLine, below: NoteLine | undefined): FoundHeading | null {
  const underline = below?.kind === 'text' ? /^ {0,3}(=+|-+)[ \t]*$/.exec(below.text)?.[1] : undefined;
  const plain = line.kind === 'text' && !/^(?:\s*$|\s*[>|#]| {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)| {4}|\t| {0,3}(?:-+|=+)[ \t]*$)/.test(line.text);
  if (underline === undefined || below === undefined || !plain) return atxHeading(line);
  return { level: underline.startsWith('=') ? 1 : 2, text: line.text.trim(), end: below.end };
}

function atxHeading(line: NoteLine): FoundHeading | null {
  const marks = line.kind === 'text' ? /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line.text) : null;
  if (marks === null) return null;
  return { level: marks[1]?.length ?? 1, text: line.text.slice(marks[0].length).trim(), end: line.end };
}

// What a line belongs to, given the block above it; null for a blank line outside of a list.
function blockType(line: NoteLine, above: string | null): string | null {
  if (line.kind !== 'text') return line.kind === 'properties' ? 'yaml' : line.kind;
  if (line.text.trim() === '') return above === 'list' || above === 'list-gap' ? 'list-gap' : null;
  if (/^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line.text)) return 'list';
  if (above === 'list' || (above === 'list-gap' && /^\s/.test(line.text))) return 'list';
  if (/^\s*>/.test(line.text)) return 'blockquote';
  if (above === 'table' || (line.text.includes('|') && above !== 'paragraph')) return line.text.includes('|') ? 'table' : 'paragraph';
  return above === 'blockquote' ? 'blockquote' : 'paragraph';
}
