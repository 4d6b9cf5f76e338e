import { scanLines } from '../edit/scan-lines';
import { textStructure } from '../edit/text-structure';
import { normaliseHeading } from '../normalise-heading';
import { readOutline } from '../outline';
import type { OutlineSection } from '../outline';
import type { ReadingConfig } from '../reading-config';
import type { SectionRole } from '../section-role';

/** A section of a template, as it would be added to a note. */
export interface TemplateSection {
  readonly title: string;
  readonly level: number;
  /** The section it stands in, and the one before it in the same section; null where there is none. */
  readonly parent: TemplateSection | null;
  readonly before: TemplateSection | null;
  /** Its role, if no earlier section of the template has it: then any section of that role will do. */
  readonly role: SectionRole | null;
  /** Its help and its empty body, without blank lines around them. */
  readonly lines: readonly string[];
}

/** The sections of a filled template below its title, in order. */
export function templateSections(markdown: string, config: ReadingConfig): TemplateSection[] {
  const note = scanLines(markdown);
  const outline = readOutline(textStructure('', markdown, note), config).filter(({ level }) => level > 1 && level <= 6);
  const seen = new Set<SectionRole>();
  const sections: TemplateSection[] = [];
  for (const section of outline) {
    const [role = null, second = null] = section.ownRoles;
    const own = role !== null && second === null && !seen.has(role) ? role : null;
    if (own !== null) seen.add(own);
    const parent = sections.filter(({ level }) => level < section.level).at(-1) ?? null;
    const nearest = [...sections].reverse().find(({ level }) => level <= section.level) ?? null;
    const before = nearest?.level === section.level ? nearest : null;
    sections.push({ title: section.title, level: section.level, parent: before === null ? parent : before.parent, before, role: own, lines: bodyLines(markdown, section) });
  }
  return sections;
}

/** The section of a note that a template's section corresponds to: of the same name, else of the same role; null when there is none. */
export function counterpart(wanted: TemplateSection, outline: readonly OutlineSection[]): OutlineSection | null {
  const name = normaliseHeading(wanted.title);
  const named = outline.find(({ title }) => normaliseHeading(title) === name);
  const { role } = wanted;
  return named ?? (role === null ? null : outline.find(({ ownRoles }) => ownRoles.includes(role)) ?? null);
}

function bodyLines(markdown: string, { body }: OutlineSection): string[] {
  const lines = markdown.slice(body.start, body.end).split(/\r?\n/);
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  return lines.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1);
}
