import { lineStarts } from '../shared/line-starts';
import type { Span } from '../shared/span';
import { headingRoles } from './heading-roles';
import type { HeadingPlace, HeadingRoles } from './heading-roles';
import { lineSpans } from './line-span';
import type { NoteStructure } from './note-structure';
import { pseudoHeading } from './pseudo-heading';
import type { ReadingConfig } from './reading-config';
import type { SectionRole } from './section-role';

/** A heading (real, or a bold, italic or `label:` line alone) with what stands below it. */
export interface OutlineSection {
  /** The heading as written: raw Markdown without `#` or emphasis marks. */
  readonly title: string;
  /** 1 to 6 for headings, 7 and 8 for pseudo-headings. */
  readonly level: number;
  /** The whole heading line. */
  readonly heading: Span;
  /** What its own heading says; several for a compound heading, empty for an unknown one. */
  readonly ownRoles: readonly SectionRole[];
  /** Its own roles, or where it has none those of the nearest heading above it that has. */
  readonly roles: readonly SectionRole[];
  /** The roles of all headings above it, the nearest first; not its own. */
  readonly under: readonly SectionRole[];
  /** Index of the section above it in the outline; null at the top. */
  readonly parent: number | null;
  /** From below the heading to the next heading of any level. */
  readonly body: Span;
  /** From below the heading to the next heading that is not below this one. */
  readonly whole: Span;
}

interface Mark {
  readonly title: string;
  readonly level: number;
  readonly span: Span;
  readonly needsRole: boolean;
}

type Draft = Omit<OutlineSection, 'body' | 'whole'>;

/**
 * The note's sections in the order of the text. Roles are inherited downwards: `### Process improvements` below `## Action items`
 * holds actions, but `### What went well` below `## Lessons learnt` has its own role, with the other in `under`.
 * What stands before the first heading is in no section.
 */
export function readOutline(structure: NoteStructure, config: ReadingConfig, place: HeadingPlace = 'campaign-note'): OutlineSection[] {
  const starts = lineStarts(structure.text);
  const rolesOf = headingRoles(config.headingSynonyms, place);
  const drafts: Draft[] = [];
  const open: number[] = [];
  const marks = headingMarks(structure, starts);
  const title = titleOf(marks);
  for (const mark of marks) {
    const above = open.filter((index) => (drafts[index]?.level ?? 0) < mark.level);
    const draft = draftOf(mark, above, drafts, mark === title ? titleRoles(rolesOf) : rolesOf);
    if (mark.needsRole && draft.ownRoles.length === 0) continue;
    open.splice(0, open.length, ...above, drafts.length);
    drafts.push(draft);
  }
  return withSpans(drafts, structure.text, starts);
}

/** Whether a section is about a role, by its own heading or by one above it. */
export function hasRole(section: OutlineSection, role: SectionRole): boolean {
  return section.roles.includes(role);
}

// The only heading of level 1, above all others, is the note's title: `# Retrospective` says what the note is, not what all of it
// holds. Only library entries and guardrails may make up a whole note.
function titleOf(marks: readonly Mark[]): Mark | null {
  const real = marks.filter(({ level }) => level <= 6);
  const [first, ...others] = real;
  return first?.level === 1 && first === marks[0] && others.length > 0 && others.every(({ level }) => level > 1) ? first : null;
}

function titleRoles(rolesOf: HeadingRoles): HeadingRoles {
  return (heading, under) => rolesOf(heading, under).filter((role) => role === 'library-entry' || role === 'guardrails');
}

function draftOf(mark: Mark, above: readonly number[], drafts: readonly Draft[], rolesOf: HeadingRoles): Draft {
  const parent = above.at(-1) ?? null;
  const inherited = parent === null ? undefined : drafts[parent];
  const under = inherited === undefined ? [] : [...new Set([...inherited.ownRoles, ...inherited.under])];
  const ownRoles = rolesOf(mark.title, under);
  const roles = ownRoles.length > 0 ? ownRoles : inherited?.roles ?? [];
  return { title: mark.title, level: mark.level, heading: mark.span, ownRoles, roles, under, parent };
}

function headingMarks(structure: NoteStructure, starts: readonly number[]): Mark[] {
  const real = structure.headings.map((heading): Mark => ({ title: heading.text, level: heading.level, span: spanOf(heading), needsRole: false }));
  const pseudo = structure.sections.filter((section) => section.type === 'paragraph').flatMap((section) =>
    lineSpans(structure.text, starts, section.line, section.endLine).flatMap((span): Mark[] => {
      const found = pseudoHeading(structure.text.slice(span.start, span.end), span);
      return found === null ? [] : [{ title: found.text, level: found.level, span, needsRole: found.needsRole }];
    }));
  return [...real, ...pseudo].sort((first, second) => first.span.start - second.span.start);
}

function withSpans(drafts: readonly Draft[], text: string, starts: readonly number[]): OutlineSection[] {
  const lastLine = starts.length - 1;
  const spanTo = (draft: Draft, next: Draft | undefined): Span => {
    const line = Math.min(draft.heading.endLine + 1, lastLine);
    const start = starts[draft.heading.endLine + 1] ?? text.length;
    const end = next?.heading.start ?? text.length;
    return { start, end: Math.max(start, end), line, endLine: Math.max(line, next === undefined ? lastLine : next.heading.line - 1) };
  };
  const after = sectionsAfter(drafts);
  return drafts.map((draft, index) => ({ ...draft, body: spanTo(draft, drafts[index + 1]), whole: spanTo(draft, after[index]) }));
}

// For each section the next one that is not below it; from the back, following the answers already found.
function sectionsAfter(drafts: readonly Draft[]): (Draft | undefined)[] {
  const next: number[] = new Array<number>(drafts.length).fill(drafts.length);
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    let at = index + 1;
    while (at < drafts.length && (drafts[at]?.level ?? 0) > (drafts[index]?.level ?? 0)) at = next[at] ?? drafts.length;
    next[index] = at;
  }
  return next.map((index) => drafts[index]);
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end, line: span.line, endLine: span.endLine };
}
