import { headingRoles } from '../note/heading-roles';
import type { Callout, CalloutLine } from '../note/callout';
import { listText } from '../note/list-text';
import { isGuardrailTag } from '../note/may-concern';
import type { ListItemStructure } from '../note/note-structure';
import type { OutlineSection } from '../note/outline';
import { proseLines } from '../note/prose-lines';
import { leadingPolarity } from '../note/rule-polarity';
import { spansWithin } from '../note/spans-within';
import type { ExtractionContext } from './extraction-context';
import type { DetailLine, GuardrailCandidate } from './guardrail-candidate';

/** A list item with its words and the items below it. */
interface ListedLine {
  readonly item: ListItemStructure;
  readonly text: string;
}

const inlineCode = /`[^`\n]*`/g;
const tag = /(?:^|\s)(#[^\s#]+)/g;

/** Lines of `> [!guardrail]` callouts: those that start with a polarity word, else the title, else all lines as one rule. */
export function calloutCandidates(callout: Callout): GuardrailCandidate[] {
  const filled = [callout.title, ...callout.lines].filter((line) => line.text.trim() !== '');
  const rules: { readonly rule: CalloutLine; readonly details: DetailLine[] }[] = [];
  for (const line of filled) {
    if (leadingPolarity(words(line)) !== null) rules.push({ rule: line, details: [] });
    else rules.at(-1)?.details.push({ text: words(line), span: line });
  }
  if (rules.length === 0) return wholeCallout(callout);
  return rules.map(({ rule, details }) => ({ text: words(rule), span: rule, marked: true, listed: true, heading: null, details, explained: true }));
}

/** List items with a `#guardrail` tag, anywhere in a note. */
export function taggedCandidates(context: ExtractionContext): GuardrailCandidate[] {
  const { structure } = context;
  if (!structure.tags.some(isGuardrailTag)) return [];
  const below = wordsBelow(context);
  return structure.listItems.map((item) => listedLine(context, item)).filter(({ text }) => holdsTag(text)).map((line) => ({
    text: line.text, span: line.item, marked: true, listed: true, heading: null, details: below(line.item), explained: false,
  }));
}

/** List items and prose lines below headings about guardrails or library entries; the polarity decides later which are rules. */
export function sectionCandidates(context: ExtractionContext, sections: readonly OutlineSection[]): GuardrailCandidate[] {
  const below = wordsBelow(context);
  return sections.flatMap((section) => {
    // In an entry a polarity word inside of a bullet only tells ("liefen nie schlecht").
    const isRuleList = section.roles.includes('guardrails');
    const listed = spansWithin(context.structure.listItems, section.body).map((item): GuardrailCandidate => ({
      text: listedLine(context, item).text, span: item, marked: false, listed: isRuleList, heading: section.title, details: below(item), explained: false,
    }));
    const prose = proseLines(context.structure, context.starts, section.body).map((span): GuardrailCandidate => ({
      text: context.structure.text.slice(span.start, span.end), span, marked: false, listed: false, heading: section.title, details: [], explained: false,
    }));
    return [...listed, ...prose];
  });
}

/** Whether a callout's type means a role, in any language (`[!guardrail]`, `[!Leitplanke]`, `[!library]`). */
export function calloutRole(callout: Callout, context: ExtractionContext): 'guardrails' | 'library-entry' | null {
  if (callout.type === 'library') return 'library-entry';
  const [role] = headingRoles(context.config.headingSynonyms, 'any-note')(callout.type, []);
  return role === 'guardrails' || role === 'library-entry' ? role : null;
}

function wholeCallout(callout: Callout): GuardrailCandidate[] {
  const filled = callout.lines.filter((line) => line.text.trim() !== '');
  const rule = isLabel(callout.title.text) ? filled[0] : callout.title;
  if (rule === undefined) return [{ text: callout.title.text, span: callout.span, marked: true, listed: true, heading: null, details: [], explained: true }];
  const details = filled.filter((line) => line.line > rule.line).map((line) => ({ text: words(line), span: line }));
  return [{ text: words(rule), span: rule, marked: true, listed: true, heading: null, details, explained: true }];
}

function isLabel(title: string): boolean {
  return /^[^\p{L}]*(?:guardrails?|leitplanken?|rules?)?[^\p{L}]*$/iu.test(title);
}

function words(line: CalloutLine): string {
  return listText(line.text, { start: 0, end: line.text.length }).text;
}

function listedLine({ structure }: ExtractionContext, item: ListItemStructure): ListedLine {
  return { item, text: listText(structure.text, item).text };
}

// The words of the items directly below an item.
function wordsBelow(context: ExtractionContext): (item: ListItemStructure) => readonly DetailLine[] {
  const children = new Map<number, ListItemStructure[]>();
  for (const item of context.structure.listItems) {
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  return (item) => (children.get(item.line) ?? []).map((child) => ({ text: listedLine(context, child).text, span: child }));
}

function holdsTag(text: string): boolean {
  const bare = text.replace(inlineCode, '');
  return [...bare.matchAll(tag)].some((found) => isGuardrailTag(found[1] ?? ''));
}
