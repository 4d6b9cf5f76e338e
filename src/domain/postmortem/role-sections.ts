import type { OutlineSection } from '../note/outline';
import { hasRole } from '../note/outline';
import { lineSpans } from '../note/line-span';
import type { SectionRole } from '../note/section-role';
import { spansWithin } from '../note/spans-within';
import type { Table } from '../note/table';
import { readTable } from '../note/table';
import type { Span } from '../shared/span';
import type { Bullet } from './bullet';
import { bulletsIn } from './bullet';
import type { ExtractionContext } from './extraction-context';

/** A paragraph; `text` has its lines joined by a space, `lines` are its lines. */
export interface Paragraph {
  readonly text: string;
  readonly span: Span;
  readonly lines: readonly Span[];
}

/** What stands directly below one heading. */
export interface SectionContent {
  readonly section: OutlineSection;
  readonly tables: readonly Table[];
  readonly bullets: readonly Bullet[];
  readonly paragraphs: readonly Paragraph[];
}

// A section belongs to one reading of one note, so what it holds never changes.
const known = new WeakMap<OutlineSection, SectionContent>();

/** The sections about one of the roles, by their own headings or by one above, with what stands in each. */
export function roleSections(context: ExtractionContext, ...roles: readonly SectionRole[]): SectionContent[] {
  return context.sections.filter((section) => roles.some((role) => hasRole(section, role))).map((section) => contentOf(context, section));
}

/** What stands directly below a heading; read once, however many kinds of item are looked for in it. */
export function contentOf(context: ExtractionContext, section: OutlineSection): SectionContent {
  let content = known.get(section);
  if (content === undefined) {
    const { body } = section;
    content = { section, tables: tablesIn(context, body), bullets: bulletsIn(context, body), paragraphs: paragraphsIn(context, body) };
    known.set(section, content);
  }
  return content;
}

/** The tables that start in a stretch of the note. */
export function tablesIn({ structure, starts }: ExtractionContext, stretch: Pick<Span, 'start' | 'end'>): Table[] {
  return spansWithin(structure.sections, stretch)
    .filter((section) => section.type === 'table')
    .map((section) => readTable(structure.text, starts, section))
    .filter((table) => table !== null);
}

// A bold line that counts as a heading may share its paragraph with the text below it, so paragraphs are cut to the stretch.
function paragraphsIn({ structure, starts }: ExtractionContext, stretch: Span): Paragraph[] {
  const from = lastStartBefore(structure.sections, stretch.start);
  return spansWithin(structure.sections, { start: from, end: stretch.end })
    .filter((section) => section.type === 'paragraph' && section.end > stretch.start)
    .flatMap((section) => {
      const lines = lineSpans(structure.text, starts, Math.max(section.line, stretch.line), Math.min(section.endLine, stretch.endLine))
        .filter((line) => line.start >= stretch.start && line.end <= stretch.end && structure.text.slice(line.start, line.end).trim() !== '');
      const says = lines.map((line) => !comment.test(structure.text.slice(line.start, line.end)));
      return paragraphOf(structure.text, lines.slice(Math.max(0, says.indexOf(true)), says.lastIndexOf(true) + 1));
    });
}

// Help in a comment and what somebody writes on the very next line are one paragraph to Markdown.
const comment = /^\s*(?:%%[^%]*%%|<!--[^>]*-->)\s*$/;

function paragraphOf(text: string, lines: readonly Span[]): Paragraph[] {
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (first === undefined || last === undefined) return [];
  const start = first.end - text.slice(first.start, first.end).trimStart().length;
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  const words = lines.map((line) => text.slice(line.start, line.end).trim()).join(' ');
  return [{ text: words, span: { start, end, line: first.line, endLine: last.line }, lines }];
}

function lastStartBefore(parts: readonly Span[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1]?.start ?? offset;
}
