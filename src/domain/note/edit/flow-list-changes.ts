import { isNode } from 'yaml';
import type { YAMLSeq } from 'yaml';
import type { TextChange } from './edit-plan';
import { keptQuote } from './kept-quote';
import type { ListDifference } from './list-difference';
import { scalarText } from './yaml-text';

/** Changes members of a list in brackets and leaves the others, the white space and the comments as they are. null: not possible. */
export function flowListChanges(yaml: string, list: YAMLSeq, difference: ListDifference): readonly TextChange[] | null {
  const places = list.items.map((item) => (isNode(item) ? item.range : null) ?? null);
  if (list.range == null || places.includes(null)) return null;
  const [open, close] = [list.range[0] + 1, list.range[1] - 1];
  const { from, to, added } = difference;
  const quote = keptQuote(list.items[0], 'flow');
  const texts = added.map((value) => scalarText(value, { place: 'flow', quote })).join(', ');
  const before = places[from - 1]?.[1];
  const after = places[to]?.[0];
  if (from === to) return [insertion(open, before, after, texts)];
  const start = places[from]?.[0] ?? open;
  const end = places[to - 1]?.[1] ?? close;
  if (added.length > 0) return [{ start, end, insert: texts }];
  if (before !== undefined) return [{ start: before, end, insert: '' }];
  return [{ start, end: after ?? trailingComma(yaml, end, close), insert: '' }];
}

function insertion(open: number, before: number | undefined, after: number | undefined, texts: string): TextChange {
  if (before !== undefined) return { start: before, end: before, insert: `, ${texts}` };
  const at = after ?? open;
  return { start: at, end: at, insert: after === undefined ? texts : `${texts}, ` };
}

function trailingComma(yaml: string, end: number, close: number): number {
  const comma = yaml.indexOf(',', end);
  return comma === -1 || comma > close ? end : comma + 1;
}
