import type { Span } from '../shared/span';
import { lineSpans } from './line-span';
import type { NoteStructure } from './note-structure';
import type { OutlineSection } from './outline';
import type { SectionRole } from './section-role';

/** A line of the body that reads `Name: value`, with or without list marker and bold. */
export interface BodyProperty {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
  /** Whether it stands where a note says what it is about; elsewhere `Owner:` or `Status:` may belong to one action. */
  readonly prominent: boolean;
}

const facts: ReadonlySet<SectionRole> = new Set(['setup', 'summary', 'goal', 'audience', 'outcomes']);
const line = /^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(?:[*_]{2}([^*_:：]{1,60})(?:[:：]{1,2}[*_]{2}|[*_]{2}\s*[:：]{1,2})|([^\s*_:：[\](){}|<>#`][^*_:：[\](){}|<>#`]{0,40})(?:[:：]{1,2}))\s*(.*)$/u;
const dataview = /^\s*(?:[-*+]\s+)?[[(]([^\s:[\]()][^:[\]()]{0,40})::\s*([^[\]()]*)[\])]\s*$/;
const longestLine = 500;
const proseTypes: ReadonlySet<string> = new Set(['paragraph', 'list']);

/**
 * Lines such as `**Market:** Germany`, `- **Campaign type**: Webinar`, `Market:: DE` and `[market:: DE]`, from the part of the note that
 * says what it is about: before the first heading, below the title, in sections about set-up, goal, audience, summary and outcome,
 * and (not prominent) below headings the plugin does not know.
 */
export function bodyPropertyLines(structure: NoteStructure, starts: readonly number[], sections: readonly OutlineSection[]): BodyProperty[] {
  const zones = zonesOf(structure, sections);
  let zone = 0;
  return structure.sections.filter((block) => proseTypes.has(block.type)).flatMap((block) =>
    lineSpans(structure.text, starts, block.line, block.endLine).flatMap((span): BodyProperty[] => {
      while (zone < zones.length && (zones[zone]?.end ?? 0) <= span.start) zone += 1;
      const place = zones[zone];
      if (place === undefined || place.start > span.start || span.end - span.start > longestLine) return [];
      const found = keyAndValue(structure.text.slice(span.start, span.end));
      return found === null ? [] : [{ ...found, span, prominent: place.prominent }];
    }));
}

interface Zone {
  readonly start: number;
  readonly end: number;
  readonly prominent: boolean;
}

function zonesOf(structure: NoteStructure, sections: readonly OutlineSection[]): Zone[] {
  const preamble = { start: 0, end: sections[0]?.heading.start ?? structure.text.length, prominent: true };
  const below = sections.filter((section) => section.roles.every((role) => facts.has(role))).map((section) => ({
    start: section.body.start,
    end: section.body.end,
    prominent: section.roles.length > 0 || (section.level === 1 && section.parent === null),
  }));
  return [preamble, ...below];
}

function keyAndValue(written: string): { key: string; value: string } | null {
  const inline = dataview.exec(written);
  const found = inline ?? line.exec(written);
  if (found === null) return null;
  const key = inline === null ? found[1] ?? found[2] : found[1];
  const value = inline === null ? found[3] : found[2];
  return key === undefined || value === undefined ? null : { key: key.trim(), value: value.trim() };
}
