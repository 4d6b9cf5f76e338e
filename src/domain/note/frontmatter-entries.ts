import { parse } from 'yaml';
import type { Span } from '../shared/span';
import { lineSpans } from './line-span';
import { looksLikeProperties } from './looks-like-properties';
import type { NoteStructure } from './note-structure';
import { plainProperty } from './plain-property';
import { propertyKeyLines } from './property-key-lines';
import { unclosedBlock } from './unclosed-block';

/** A property as written: its own name, its value and its lines. */
export interface PropertyEntry {
  readonly key: string;
  readonly value: unknown;
  readonly span: Span;
}

// `owner: @maria` breaks the block, but can mean only one thing.
const unquotedMention = /^[^:\n]+:[ \t]+(@[^\r\n]*)$/;
const longestBlock = 20_000;

/**
 * The properties of a note. From a block that is malformed or never closed those are taken that can be read by themselves, so that one
 * bad line does not cost a postmortem its type and market; a name that is there twice with different values is left out.
 */
export function frontmatterEntries(structure: NoteStructure, starts: readonly number[]): PropertyEntry[] {
  const { frontmatter, text } = structure;
  if (frontmatter.state === 'absent') {
    const unclosed = unclosedBlock(text, starts);
    return unclosed === null ? [] : salvage(text, propertyKeyLines(text, starts, unclosed));
  }
  const lines = propertyKeyLines(text, starts, frontmatter.span);
  if (frontmatter.state === 'malformed') return isBlock(structure, starts) ? salvage(text, lines) : [];
  const spans = new Map(lines.map((line): [string, Span] => [line.key, line]));
  const { start, line } = frontmatter.span;
  const top: Span = { start, end: start + 3, line, endLine: line };
  return Object.entries(frontmatter.values).map(([key, value]) => ({ key, value, span: spans.get(key) ?? top }));
}

// Prose between two horizontal rules holds no properties, even where it says "Note: …".
function isBlock({ text, frontmatter }: NoteStructure, starts: readonly number[]): boolean {
  if (frontmatter.state === 'absent') return false;
  const { line, endLine } = frontmatter.span;
  return looksLikeProperties(lineSpans(text, starts, line + 1, endLine - 1).map((span) => text.slice(span.start, span.end)));
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
  const written = text.slice(span.start, span.end);
  const mention = unquotedMention.exec(written)?.[1];
  if (mention !== undefined) return { key: span.key, value: mention.trim(), span };
  const plain = plainProperty(written);
  if (plain !== null) return { ...plain, span };
  const values = parsedAlone(written);
  if (typeof values !== 'object' || values === null) return null;
  const [first] = Object.entries(values);
  return first === undefined ? null : { key: first[0], value: first[1], span };
}

function parsedAlone(block: string): unknown {
  if (block.length > longestBlock) return null;
  try {
    return parse(block, { logLevel: 'error', maxAliasCount: 0 });
  } catch {
    return null;
  }
}
