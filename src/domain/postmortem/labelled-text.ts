import { isUnfilled } from '../note/placeholder';
import { exactColumnOf } from './column-finder';
import type { TableColumns, TableKind } from './item-vocabulary/item-vocabulary';
import { bareText } from './table-cell';

/** A text with its labelled parts (`Owner: Maria`, `**Due:** March 2026`) taken out. */
export interface LabelledText<Column> {
  readonly text: string;
  /** Values by what their label says; a value that is unfilled is the empty text. */
  readonly values: ReadonlyMap<Column, string>;
}

interface Label<Column> {
  readonly column: Column;
  readonly start: number;
  readonly valueStart: number;
}

const colon = /[:：]/g;
const boundary = /^(?:[([{|;,*_.。、（【・·>]|[-–—] )$/;
const emphasised = /(\*\*|__|\*|_)([^*_:：\n]{1,40})(?:([:：])\1|\1\s?([:：]))/g;
const stops = /[;|。、）】]| [-–—] /;

/**
 * Takes labelled parts out of a text. At its beginning and behind a mark (`(`, ` - `, `;`, bold) every column name of the kind is a label;
 * inside of a sentence only those in `anywhere` are.
 */
export function readLabels<Kind extends TableKind>(kind: Kind, written: string, anywhere: ReadonlySet<TableColumns[Kind]>): LabelledText<TableColumns[Kind]> {
  const text = withPlainLabels(kind, written);
  const labels = findLabels(kind, text, anywhere);
  const values = new Map<TableColumns[Kind], string>();
  let rest = '';
  let from = 0;
  labels.forEach((label, index) => {
    const limit = labels[index + 1]?.start ?? text.length;
    const end = valueEnd(text, label.valueStart, limit);
    rest += text.slice(from, label.start);
    from = end;
    if (!values.has(label.column)) values.set(label.column, valueOf(text.slice(label.valueStart, end)));
  });
  return labels.length === 0 ? { text, values } : { text: tidied(rest + text.slice(from)), values };
}

/** `**Owner:**` and `**Owner**:` as `; Owner:`: emphasis begins a part of its own. */
function withPlainLabels(kind: TableKind, text: string): string {
  return text.replace(emphasised, (whole: string, _mark: string, name: string, inside: string | undefined, outside: string | undefined) =>
    (exactColumnOf(kind, name) === null ? whole : `; ${name}${inside ?? outside ?? ''}`));
}

function findLabels<Kind extends TableKind>(kind: Kind, text: string, anywhere: ReadonlySet<TableColumns[Kind]>): Label<TableColumns[Kind]>[] {
  const labels: Label<TableColumns[Kind]>[] = [];
  for (const match of text.matchAll(colon)) {
    const label = labelBefore(kind, text, match.index, anywhere);
    if (label !== null && label.start >= (labels[labels.length - 1]?.valueStart ?? 0)) labels.push(label);
  }
  return labels;
}

/** The longest of the last three words before a colon that name a column. */
function labelBefore<Kind extends TableKind>(kind: Kind, text: string, at: number, anywhere: ReadonlySet<TableColumns[Kind]>): Label<TableColumns[Kind]> | null {
  const segment = segmentBefore(text, at);
  const words = [...segment.text.matchAll(/[^\s*_]+/g)].slice(-3);
  for (const word of words) {
    const name = segment.text.slice(word.index).replace(/[*_]+$/, '');
    const column = exactColumnOf(kind, name);
    const atMark = segment.text.slice(0, word.index).replace(/[*_\s]/g, '') === '';
    if (column === null || !(atMark || anywhere.has(column))) continue;
    return { column, start: segment.start + word.index, valueStart: at + 1 };
  }
  return null;
}

function segmentBefore(text: string, at: number): { text: string; start: number } {
  let start = at;
  while (start > 0 && at - start < 60 && !boundary.test(text.charAt(start - 1)) && !boundary.test(text.slice(start - 2, start))) start -= 1;
  return { text: text.slice(start, at), start };
}

function valueEnd(text: string, start: number, limit: number): number {
  const value = text.slice(start, limit);
  const stop = stops.exec(value)?.index ?? value.length;
  const closing = unbalancedClosing(value.slice(0, stop));
  return start + Math.min(stop, closing);
}

function unbalancedClosing(value: string): number {
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    if ('(['.includes(value.charAt(at))) depth += 1;
    if (')]'.includes(value.charAt(at)) && (depth -= 1) < 0) return at;
  }
  return value.length;
}

function valueOf(written: string): string {
  const value = written.replace(/^[\s*_]+|[\s*_,;(–—-]+$/g, '');
  return isUnfilled(bareText(value)) ? '' : value;
}

/** What is left, without the brackets, dashes and bars that stood around the labels. */
function tidied(text: string): string {
  return text.replace(/\(\s*[,;]?\s*\)|\[\s*\]|（[\s,;、，・]{0,6}）|\*{4}|_{4}/g, ' ').replace(/(?:\s[-–—|;,·]+)+(?=\s|$)/g, (marks) => (/[-–—]/.test(marks) ? ' – ' : ' '))
    .replace(/\s{2,}/g, ' ').replace(/^[\s–—|;,·-]+|[\s–—|;,·(（[-]+$/g, '').replace(/\*\*\s*$|^\s*\*\*(?=\s)/g, '').trim();
}
