import type { Span } from '../shared/span';
import { lineSpans } from './line-span';
import type { NoteStructure } from './note-structure';

/** A line of a callout: `text` without the `>` marks; the span quotes exactly that text. */
export interface CalloutLine extends Span {
  readonly text: string;
}

/** A callout, nested ones and those in lists included. */
export interface Callout {
  /** Lower case, without metadata: `guardrail` for `[!Guardrail|wide]-`. */
  readonly type: string;
  /** The title line's own words; empty text when there is none. */
  readonly title: CalloutLine;
  readonly lines: readonly CalloutLine[];
  /** From the first `>` of its head to the end of its last line. */
  readonly span: Span;
}

interface QuotedLine extends CalloutLine {
  readonly depth: number;
  readonly from: number;
}

interface Draft {
  readonly type: string;
  readonly title: CalloutLine;
  readonly depth: number;
  readonly from: number;
  readonly lines: CalloutLine[];
}

const marks = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?((?:>[ \t]?)+)/;
const head = /^\[!([^\]|\n]+)(?:\|[^\]\n]*)?\][-+]?[ \t]*/;
const holders: ReadonlySet<string> = new Set(['callout', 'blockquote', 'list']);

/** All callouts of a note in the order of their heads. */
export function readCallouts(structure: NoteStructure, starts: readonly number[]): Callout[] {
  if (!structure.text.includes('[!')) return [];
  return structure.sections.filter((section) => holders.has(section.type)).flatMap((section) => {
    const lines = lineSpans(structure.text, starts, section.line, section.endLine);
    return drafts(lines.map((line) => quotedLine(structure.text, line))).map(calloutOf);
  });
}

// A head inside of an open callout of the same depth is ordinary text there, as in the app.
function drafts(lines: readonly (QuotedLine | null)[]): Draft[] {
  const found: Draft[] = [];
  const open: Draft[] = [];
  for (const line of lines) {
    while (open.length > 0 && (line === null || (open.at(-1)?.depth ?? 0) > line.depth)) open.pop();
    if (line === null) continue;
    const innermost = open.at(-1);
    const opening = innermost?.depth === line.depth ? null : head.exec(line.text);
    if (opening === null) innermost?.lines.push(line);
    else {
      const draft = draftOf(line, opening[1] ?? '', opening[0].length);
      found.push(draft);
      open.push(draft);
    }
  }
  return found;
}

function draftOf(line: QuotedLine, type: string, headLength: number): Draft {
  const start = line.start + headLength;
  const title = { text: line.text.slice(headLength), start, end: line.end, line: line.line, endLine: line.line };
  return { type: type.trim().toLowerCase(), title, depth: line.depth, from: line.from, lines: [] };
}

function calloutOf(draft: Draft): Callout {
  const last = draft.lines.at(-1) ?? draft.title;
  const span = { start: draft.from, end: last.end, line: draft.title.line, endLine: last.line };
  return { type: draft.type, title: draft.title, lines: draft.lines, span };
}

function quotedLine(text: string, line: Span): QuotedLine | null {
  const written = text.slice(line.start, line.end);
  const found = marks.exec(written);
  if (found === null) return null;
  const start = line.start + found[0].length;
  const end = line.start + written.trimEnd().length;
  const depth = (found[1] ?? '').split('>').length - 1;
  const from = line.start + written.indexOf('>');
  return { text: text.slice(start, Math.max(start, end)), start, end: Math.max(start, end), line: line.line, endLine: line.line, depth, from };
}
