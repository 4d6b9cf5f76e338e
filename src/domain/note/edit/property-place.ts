import { isCollection, isNode, isPair, isScalar } from 'yaml';
import type { Node, Pair, Scalar, YAMLMap } from 'yaml';

/** Where one property stands in its YAML. All offsets are into the YAML between the fences. */
export interface PropertyPlace {
  readonly keyStart: number;
  /** Just behind the colon; null for a key without one. */
  readonly afterColon: number | null;
  /** The value with its tag and anchor, without white space and comments around it; start equals end when it is empty. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** null for an empty value. */
  readonly node: Node | null;
  readonly flow: boolean;
}

/** Finds the property whose key reads exactly as `name`; null when there is none. */
export function findProperty(yaml: string, map: YAMLMap, name: string): PropertyPlace | null {
  const pair = map.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === name);
  return pair === undefined ? null : placeOf(yaml, pair, map.flow === true);
}

function placeOf(yaml: string, pair: Pair, flow: boolean): PropertyPlace {
  const { key, value, srcToken } = pair;
  const separators = srcToken?.sep ?? [];
  const colon = separators.findIndex((token) => token.type === 'map-value-ind');
  const marks = separators.slice(colon + 1).filter((token) => token.type === 'tag' || token.type === 'anchor');
  const afterColon = colon === -1 ? null : (separators[colon]?.offset ?? 0) + 1;
  const keyStart = startOf(key) ?? srcToken?.start[0]?.offset ?? 0;
  const node = srcToken?.value !== undefined && isNode(value) ? value : null;
  const lastMark = marks.at(-1);
  const emptyAt = afterColon ?? keyStart;
  const valueEnd = endOf(node) ?? (lastMark === undefined ? emptyAt : lastMark.offset + lastMark.source.length);
  const valueStart = marks[0]?.offset ?? node?.range?.[0] ?? emptyAt;
  return { keyStart, afterColon, valueStart, valueEnd: trimmedEnd(yaml, valueStart, valueEnd), node, flow };
}

// The range of a block list or map also covers the comment lines below it, which belong to what follows.
function endOf(node: unknown): number | undefined {
  if (isPair(node)) return endOf(node.value) ?? endOf(node.key);
  if (isCollection(node) && node.flow !== true) return endOf(node.items.at(-1)) ?? node.range?.[1];
  return isNode(node) ? node.range?.[1] : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The end of `yaml.slice(start, end)` without white space at its end. */
export function trimmedEnd(yaml: string, start: number, end: number): number {
  return start + yaml.slice(start, end).trimEnd().length;
}

/** How a value is laid out, as far as replacing it needs to know. */
export function layoutOf(node: Node | null): 'empty' | 'inline' | 'block-text' | 'block-collection' {
  if (node === null) return 'empty';
  if (isScalar(node)) return isBlockText(node) ? 'block-text' : 'inline';
  return isCollection(node) && node.flow !== true ? 'block-collection' : 'inline';
}

function isBlockText(node: Scalar): boolean {
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
}
