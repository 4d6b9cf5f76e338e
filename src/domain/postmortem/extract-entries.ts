import type { Callout, CalloutLine } from '../note/callout';
import { listText } from '../note/list-text';
import { normaliseHeading } from '../note/normalise-heading';
import type { OutlineSection } from '../note/outline';
import { isUnfilled } from '../note/placeholder';
import { proseLines } from '../note/prose-lines';
import { leadingPolarity } from '../note/rule-polarity';
import { spansWithin } from '../note/spans-within';
import type { Span } from '../shared/span';
import { entryOf } from './entry-of';
import type { EntryLine, PlacedEntry } from './entry-of';
import type { Extraction, ExtractionContext } from './extraction-context';
import { calloutRole } from './guardrail-candidates';
import type { LibraryEntry } from './item';

const ruleTag = /(?:^|\s)#guardrails?(?![\p{L}\p{N}_-])/iu;
const several = /^записи(?: |$)|(?:entries|eintrage|entrees|entradas|записи|条目|エントリー一覧)$/;

/**
 * The insights left for future campaigns: what stands below a "Library entry" heading, in a `> [!library]` callout, and in a stand-alone
 * lesson that has neither. Guardrails in it are no part of its text. Below a plural heading every bullet is an entry of its own.
 */
export function extractEntries(context: ExtractionContext, callouts: readonly Callout[]): Extraction<LibraryEntry> {
  return { items: placedEntries(context, callouts).map(({ item }) => item), problems: [] };
}

/** Like `extractEntries`, for those who want to change what an entry's lines say. */
export function placedEntries(context: ExtractionContext, callouts: readonly Callout[]): PlacedEntry[] {
  const inCallouts = callouts.filter((callout) => calloutRole(callout, context) === 'library-entry').map(calloutLines);
  const calloutPlaces = new Set(inCallouts.flat().map(({ span }) => span.line));
  const own = context.sections.filter(({ ownRoles }) => ownRoles.includes('library-entry'));
  const inSections = own.flatMap((section) => sectionEntries(context, section, calloutPlaces));
  const groups = [...inCallouts, ...inSections];
  const found = groups.length > 0 || context.kind !== 'lesson' ? groups : [lessonLines(context)];
  const entries = found.map((lines) => entryOf(lines, context)).filter((entry) => entry !== null);
  return entries.sort((first, second) => first.item.source.start - second.item.source.start);
}

function calloutLines(callout: Callout): EntryLine[] {
  const title = normaliseHeading(callout.title.text);
  const told = callout.lines.some((line) => line.text.trim() !== '');
  const lines = /^(?:library entry|library|entry|postmortem library)?$/.test(title) ? callout.lines : [told ? asSentence(callout.title) : callout.title, ...callout.lines];
  return lines.map((line) => ({ text: listText(line.text, { start: 0, end: line.text.length }).text, span: line, label: null }));
}

// The words of a title run into those below it unless they end like a sentence; its place stays that of the title.
function asSentence(title: CalloutLine): CalloutLine {
  const text = title.text.trim();
  if (!/[\p{L}\p{N}"”»)]$/u.test(text)) return title;
  return { ...title, text: `${text}${/[\u3040-\u9fff]$/.test(text) ? '。' : '.'}` };
}

function sectionEntries(context: ExtractionContext, section: OutlineSection, taken: ReadonlySet<number>): EntryLine[][] {
  const lines = linesBelow(context, section).filter(({ span }) => !taken.has(span.line));
  if (several.test(normaliseHeading(section.title)) && lines.every(({ listed }) => listed)) return lines.map((line) => [line]);
  return [lines];
}

interface PlacedLine extends EntryLine {
  readonly listed: boolean;
}

// Subsections without a role of their own belong to the entry; their heading is the label of what they say (`### Creator profile`).
function linesBelow(context: ExtractionContext, section: OutlineSection): PlacedLine[] {
  const lines = bodyLines(context, section.body, null);
  const first = context.sections.indexOf(section) + 1;
  for (let index = first; index < context.sections.length; index += 1) {
    const part = context.sections[index];
    if (part === undefined || part.heading.start >= section.whole.end) break;
    const belongs = part.ownRoles.length === 0 && part.roles.includes('library-entry');
    if (belongs) lines.push(...bodyLines(context, part.body, part.title));
  }
  return lines;
}

function bodyLines(context: ExtractionContext, body: Span, label: string | null): PlacedLine[] {
  const { structure, starts } = context;
  const prose = proseLines(structure, starts, body).map((span) => ({ text: structure.text.slice(span.start, span.end), span, label, listed: false }));
  const listed = spansWithin(structure.listItems, body).map((item) => ({ text: listText(structure.text, item).text, span: item, label, listed: true }));
  return [...prose, ...listed].sort((first, second) => first.span.start - second.span.start);
}

// A stand-alone lesson says its insight at the top: before the first heading or below its title.
function lessonLines(context: ExtractionContext): EntryLine[] {
  const first = context.sections[0];
  const top = { start: 0, end: first?.heading.start ?? context.structure.text.length, line: 0, endLine: first?.heading.line ?? context.starts.length - 1 };
  const above = bodyLines(context, top, null).filter(({ text }) => text.trim() !== '');
  // A lesson that is nothing but rules has no insight.
  const rules = first?.ownRoles.includes('guardrails') === true;
  const lines = above.length > 0 || first === undefined || rules ? above : bodyLines(context, first.body, null);
  return lines.filter(({ text }) => leadingPolarity(text) === null && !isUnfilled(text) && !ruleTag.test(text));
}
