import type { Span } from '../shared/span';
import { parse } from 'yaml';
import type { NoteStructure } from './note-structure';
import { propertyKeyLines } from './property-key-lines';

/** A property as written: its own name, its value and its lines. */
export interface PropertyEntry {
  readonly key: string;
  readonly value: unknown;
  readonly span: Span;
}

const longestBlock = 20_000;

/**
 * The properties of a note. From a malformed block those are taken that can be read by themselves, so that `owner: @maria`
 * costs a postmortem its owner but not its market; a name that is there twice with different values is left out.
 */
export function frontmatterEntries(structure: NoteStructure, starts: readonly number[]): PropertyEntry[] {
  const { frontmatter, text } = structure;
  if (frontmatter.state === 'absent') return [];
  const lines = propertyKeyLines(text, starts, frontmatter.span);
  if (frontmatter.state === 'malformed') return salvage(text, lines);
  const spans = new Map(lines.map((line): [string, Span] => [line.key, line]));
  const { start, line } = frontmatter.span;
  const top: Span = { start, end: start + 3, line, endLine: line };
  return Object.entries(frontmatter.values).map(([key, value]) => ({ key, value, span: spans.get(key) ?? top }));
}

function salvage(text: string, lines: readonly (Span & { readonly key: string })[]): PropertyEntry[] {
  const read = new Map<string, PropertyEntry | null>();
  for (const span of lines) {
    const entry = entryOf(text, span);
    if (entry === null) continue;
    const before = read.get(entry.key);
    if (before === undefined) read.set(entry.key, entry);
    else if (before !== null && JSON.stringify(before.value) !== JSON.stringify(entry.value)) read.set(entry.key, null);
  }
  return [...read.values()].filter((entry) => entry !== null);
}

function entryOf(text: string, span: Span & { readonly key: string }): PropertyEntry | null {
  const values = parsedAlone(text.slice(span.start, span.end));
  if (typeof values !== 'object' || values === null) return null;
  const [first] = Object.entries(values);
  return first === undefined ? null : { key: first[0], value: first[1], span };
}

function parsedAlone(block: string): unknown {
  if (block.length > longestBlock) return null;
  try {
    return parse(block, { logLevel: 'silent', maxAliasCount: 0 });
  } catch {
    return null;
  }
}
