import { isSeq } from 'yaml';
import { blockListChanges, blockListLines } from './block-list-changes';
import type { TextChange } from './edit-plan';
import { flowListChanges } from './flow-list-changes';
import { keptQuote } from './kept-quote';
import { lineEndAt, lineStartAt, nextLineAt } from './line-bounds';
import { listDifference } from './list-difference';
import type { PropertyEdit, PropertyValue } from './property-edit';
import type { PropertyPlace } from './property-place';
import { layoutOf } from './property-place';
import { flowListText, keyText, scalarText } from './yaml-text';
import type { ScalarValue } from './yaml-text';

/** The YAML a change is made in, its line end, and the indentation of lists in it. */
export interface YamlContext {
  readonly yaml: string;
  readonly lineEnding: string;
  readonly listIndent: string;
}

type Changes = readonly TextChange[];

/** Changes that give a property its new value, the gentlest first; which of them reads as meant has to be checked. */
export function propertyChanges(context: YamlContext, place: PropertyPlace, value: PropertyValue, old: unknown): Changes[] {
  if (value === null) return place.flow ? [] : [removal(context.yaml, place)];
  if (place.afterColon === null) return [];
  const gentle = isList(value) ? toList(context, place, value, old) : toScalar(context, place, value);
  return [...(gentle === null ? [] : [gentle]), [rewrite(context, place, place.afterColon, value)]];
}

/** The line or lines of a property that is not there yet, without a line end behind them. */
export function propertyLines({ lineEnding, listIndent }: YamlContext, { name, value }: PropertyEdit): string {
  if (value === null) return '';
  const key = keyText(name, 'block');
  if (!isList(value)) return `${key}: ${scalarText(value, { place: 'block', quote: null })}`;
  return value.length === 0 ? `${key}: []` : [`${key}:`, ...blockListLines(value, `${listIndent}- `)].join(lineEnding);
}

function toScalar({ yaml }: YamlContext, place: PropertyPlace, value: ScalarValue): Changes | null {
  const { afterColon, valueStart, valueEnd, node } = place;
  const style = { place: place.flow ? 'flow' : 'block', quote: keptQuote(node, place.flow ? 'flow' : 'block') } as const;
  const text = scalarText(value, style);
  switch (layoutOf(node)) {
    case 'empty':
      return [{ start: afterColon ?? valueEnd, end: valueEnd, insert: ` ${text}` }];
    case 'inline':
      return [{ start: valueStart, end: valueEnd, insert: text }];
    case 'block-text':
      return [{ start: valueStart, end: headerEnd(yaml, valueStart), insert: text }, rest(yaml, valueStart, valueEnd)];
    case 'block-collection':
      return afterColon === null ? null : [{ start: afterColon, end: afterColon, insert: ` ${text}` }, linesOf(yaml, place, afterColon)];
  }
}

function toList(context: YamlContext, place: PropertyPlace, value: readonly string[], old: unknown): Changes | null {
  const { yaml, lineEnding, listIndent } = context;
  const { node, afterColon, valueStart, valueEnd } = place;
  if (isSeq(node) && Array.isArray(old)) {
    const difference = listDifference(old, value);
    if (node.flow === true) return flowListChanges(yaml, node, difference);
    return value.length === 0 ? null : blockListChanges(yaml, lineEnding, node, difference);
  }
  if (place.flow || value.length === 0) return toFlowList(place, value);
  const layout = layoutOf(node);
  const oneLine = afterColon !== null && lineEndAt(yaml, afterColon) >= valueEnd;
  if (afterColon === null || !oneLine || layout.startsWith('block')) return null;
  const lineEnd = lineEndAt(yaml, valueEnd);
  const lines = blockListLines(value, `${indentOf(yaml, place)}${listIndent}- `).map((line) => lineEnding + line);
  const emptied = { start: layout === 'empty' ? valueStart : afterColon, end: valueEnd, insert: '' };
  return [emptied, { start: lineEnd, end: lineEnd, insert: lines.join('') }];
}

function toFlowList({ node, valueStart, valueEnd }: PropertyPlace, value: readonly string[]): Changes | null {
  const layout = layoutOf(node);
  if (layout.startsWith('block')) return null;
  return [{ start: valueStart, end: valueEnd, insert: (layout === 'empty' ? ' ' : '') + flowListText(value) }];
}

// The last resort: everything behind the colon anew, comments between the lines of the old value included.
function rewrite(context: YamlContext, place: PropertyPlace, afterColon: number, value: Exclude<PropertyValue, null>): TextChange {
  const end = Math.max(afterColon, place.valueEnd);
  if (!isList(value)) return { start: afterColon, end, insert: ` ${scalarText(value, { place: 'block', quote: null })}` };
  if (place.flow || value.length === 0) return { start: afterColon, end, insert: ` ${flowListText(value)}` };
  const lines = blockListLines(value, `${indentOf(context.yaml, place)}${context.listIndent}- `);
  return { start: afterColon, end, insert: lines.map((line) => context.lineEnding + line).join('') };
}

function removal(yaml: string, place: PropertyPlace): Changes {
  const end = Math.max(place.valueEnd, place.afterColon ?? place.keyStart);
  return [{ start: lineStartAt(yaml, place.keyStart), end: nextLineAt(yaml, end), insert: '' }];
}

// `|`, `>-` or `|2+`: the header of a block text without the comment that may follow it.
function headerEnd(yaml: string, valueStart: number): number {
  const line = yaml.slice(valueStart, lineEndAt(yaml, valueStart));
  return valueStart + line.replace(/\s+#.*$/, '').trimEnd().length;
}

function rest(yaml: string, valueStart: number, valueEnd: number): TextChange {
  const start = Math.min(lineEndAt(yaml, valueStart), valueEnd);
  return { start, end: valueEnd, insert: '' };
}

// The lines of a block list or map, with the line end before them.
function linesOf(yaml: string, { valueStart, valueEnd }: PropertyPlace, afterColon: number): TextChange {
  const lineStart = lineStartAt(yaml, valueStart);
  const start = lineStart <= afterColon ? afterColon : lineEndAt(yaml, Math.max(afterColon, lineStart - 2));
  return { start, end: lineEndAt(yaml, valueEnd), insert: '' };
}

function indentOf(yaml: string, { keyStart }: PropertyPlace): string {
  return /^[ \t]*/.exec(yaml.slice(lineStartAt(yaml, keyStart), keyStart))?.[0] ?? '';
}

function isList(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value);
}
