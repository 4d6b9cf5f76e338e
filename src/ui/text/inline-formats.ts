import { emphasisLength } from './plain-text';

/** How a stretch of text is set apart. */
export type InlineFormat = 'strong' | 'emphasis' | 'strike' | 'highlight' | 'code';

/** A stretch of Markdown with its format, or the target of the link that it is; UTF-16 offsets, `end` exclusive. */
export interface FormattedSpan {
  readonly start: number;
  readonly end: number;
  readonly format: InlineFormat | null;
  /** Link text such as `Note#Heading` for notes of the vault, or an address; null where it is no link. */
  readonly link: string | null;
}

const wikilink = /^!?\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/;
const markdownLink = /^!?\[[^\]\n]*\]\(<?([^)>\s]*)>?[^)\n]*\)/;
const address = /^https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/;
const longestLink = 2_000;

interface OpenMark {
  readonly mark: string;
  readonly start: number;
}

/** Finds emphasis, code and links in an item's sentence. A mark without its counterpart formats nothing. */
export function inlineFormats(markdown: string): FormattedSpan[] {
  const spans: FormattedSpan[] = [];
  const open: OpenMark[] = [];
  let at = 0;
  while (at < markdown.length) {
    const link = linkAt(markdown, at);
    const length = link === null ? emphasisLength(markdown, at) : 0;
    if (link !== null) spans.push(link);
    else if (length > 0) spans.push(...closed({ mark: markdown.slice(at, at + length), start: at }, open, markdown));
    const code = length > 0 && markdown.charAt(at) === '`' ? spans.at(-1) : undefined;
    at = link?.end ?? Math.max(code?.start === at ? code.end : 0, at + Math.max(length, 1));
  }
  return spans;
}

function linkAt(markdown: string, at: number): FormattedSpan | null {
  const character = markdown.charAt(at);
  if (!'![h'.includes(character)) return null;
  const rest = markdown.slice(at, at + longestLink);
  const match = (character === 'h' ? address : wikilink).exec(rest) ?? (character === 'h' ? null : markdownLink.exec(rest));
  if (match === null) return null;
  return { start: at, end: at + match[0].length, format: null, link: safeLink(character === 'h' ? match[0] : match[1] ?? '') };
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const safeSchemes = /^(?:https?|mailto|obsidian):/i;

/** Whether a link leads out of the vault. */
export function isAddress(link: string): boolean {
  return scheme.test(link);
}

// A link that would run something, such as `javascript:`, is text.
function safeLink(target: string): string | null {
  if (target === '' || (isAddress(target) && !safeSchemes.test(target))) return null;
  return isAddress(target) ? target : decoded(target);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function closed({ mark, start }: OpenMark, open: OpenMark[], markdown: string): FormattedSpan[] {
  const end = start + mark.length;
  if (mark.startsWith('`')) {
    const close = markdown.indexOf(mark, end);
    return close < 0 ? [] : [{ start, end: close + mark.length, format: 'code', link: null }];
  }
  const index = open.map((other) => other.mark).lastIndexOf(mark);
  const opening = open[index];
  if (opening === undefined) {
    open.push({ mark, start });
    return [];
  }
  open.length = index;
  return formatsOf(mark).map((format) => ({ start: opening.start, end, format, link: null }));
}

function formatsOf(mark: string): InlineFormat[] {
  if (mark.startsWith('~')) return ['strike'];
  if (mark.startsWith('=')) return ['highlight'];
  return mark.length === 1 ? ['emphasis'] : mark.length === 2 ? ['strong'] : ['strong', 'emphasis'];
}
