import { isNode, isSeq } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { TextChange } from './edit-plan';
import { keptQuote } from './kept-quote';
import { lineEndAt, lineStartAt, nextLineAt } from './line-bounds';
import type { ListDifference } from './list-difference';
import { trimmedEnd } from './property-place';
import { scalarText } from './yaml-text';
import type { YamlStyle } from './yaml-text';

interface MemberPlace {
  readonly start: number;
  readonly end: number;
}

/** Lines of a block list; `bullet` is everything before the text, by default two spaces and a dash. */
export function blockListLines(values: readonly string[], bullet = '  - ', quote: YamlStyle['quote'] = null): string[] {
  return values.map((value) => bullet + scalarText(value, { place: 'block', quote }));
}

/** Changes the lines of members of a list with dashes and leaves the lines of the others as they are. null: not possible. */
export function blockListChanges(
  yaml: string, lineEnding: string, list: YAMLSeq, difference: ListDifference,
): readonly TextChange[] | null {
  const places = memberPlaces(yaml, list);
  const bullet = places[0] === undefined ? null : bulletOf(yaml, places[0]);
  if (bullet === null || places.length !== list.items.length) return null;
  const lines = blockListLines(difference.added, bullet, keptQuote(list.items[0], 'block'));
  const gone = places.slice(difference.from, difference.to);
  return [gone.length === 0 ? insertion(yaml, lineEnding, places, difference.from, lines) : replacement(yaml, lineEnding, gone, lines)];
}

function insertion(
  yaml: string, lineEnding: string, places: readonly MemberPlace[], index: number, lines: readonly string[],
): TextChange {
  const previous = places[index - 1];
  const at = previous === undefined ? lineStartAt(yaml, places[0]?.start ?? 0) : lineEndAt(yaml, previous.end);
  const text = lines.map((line) => (previous === undefined ? line + lineEnding : lineEnding + line)).join('');
  return { start: at, end: at, insert: text };
}

function replacement(yaml: string, lineEnding: string, gone: readonly MemberPlace[], lines: readonly string[]): TextChange {
  const start = lineStartAt(yaml, gone[0]?.start ?? 0);
  const end = gone.at(-1)?.end ?? start;
  if (lines.length === 0) return { start, end: nextLineAt(yaml, end), insert: '' };
  return { start, end: lineEndAt(yaml, end), insert: lines.join(lineEnding) };
}

// Indentation, dash and gap of the first member; null where the dash does not start its line.
function bulletOf(yaml: string, first: MemberPlace): string | null {
  const line = yaml.slice(lineStartAt(yaml, first.start), lineEndAt(yaml, first.start));
  const [, lead = '', gap = ''] = /^( *-)( *)/.exec(line) ?? [];
  return lead === '' ? null : lead + (gap === '' ? ' ' : gap);
}

function memberPlaces(yaml: string, list: YAMLSeq): MemberPlace[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return [];
  const dashes = token.items.flatMap((item) => item.start.filter((part) => part.type === 'seq-item-ind'));
  return dashes.map((dash, index) => {
    const item: unknown = list.items[index];
    const end = isNode(item) ? item.range?.[1] ?? 0 : 0;
    return { start: dash.offset, end: trimmedEnd(yaml, dash.offset, Math.max(end, dash.offset + 1)) };
  });
}

/** The indentation of lists below their property, as the first list of the block has it; two spaces where there is none. */
export function listIndentOf(yaml: string, map: YAMLMap | null): string {
  const lists = map === null || map.flow === true ? [] : map.items.map((pair) => pair.value).filter((value) => isSeq(value));
  const first = lists.find((list) => list.flow !== true)?.range?.[0];
  if (first === undefined) return '  ';
  const column = (offset: number): number => offset - lineStartAt(yaml, offset);
  return ' '.repeat(Math.max(0, column(first) - column(map?.range?.[0] ?? 0)));
}
