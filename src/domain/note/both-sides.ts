import { conflictRegions, isInProperties, sideOf } from './conflict-sides';
import { findFrontmatter } from './edit/frontmatter-block';
import { parseProperties } from './edit/parsed-properties';
import type { NoteStructure } from './note-structure';

const launched = ['draft', 'ready', 'live', 'done'];

/**
 * A note with conflict marks among its properties, of which the app reads none, with the properties of both sides. Where they differ our
 * side counts, but for a status, of which the further one does: what one side has launched is launched.
 */
export function withBothSides(structure: NoteStructure): NoteStructure {
  const { text, frontmatter } = structure;
  if (frontmatter.state !== 'malformed' || !text.includes('<<<<<<<')) return structure;
  const regions = conflictRegions(text).filter((region) => isInProperties(text, region));
  if (regions.length === 0) return structure;
  const [ours, theirs] = [valuesOf(sideOf(text, regions, 'ours')), valuesOf(sideOf(text, regions, 'theirs'))];
  if (ours === null || theirs === null) return structure;
  const values: Record<string, unknown> = { ...theirs, ...ours };
  for (const key of Object.keys(values)) if (rank(theirs[key]) > rank(ours[key]) && rank(ours[key]) !== -1) values[key] = theirs[key];
  return { ...structure, frontmatter: { state: 'valid', span: frontmatter.span, values } };
}

function rank(value: unknown): number {
  return typeof value === 'string' ? launched.indexOf(value.toLowerCase()) : -1;
}

function valuesOf(text: string): Readonly<Record<string, unknown>> | null {
  const block = findFrontmatter(text);
  if (block.state !== 'present') return {};
  const parsed = parseProperties(text.slice(block.start, block.end));
  if (parsed.state !== 'read') return null;
  return Object.fromEntries([...parsed.values].flatMap(([key, value]) => (typeof key === 'string' ? [[key, plain(value)]] : [])));
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]: [unknown, unknown]) => [String(key), plain(inner)]));
  return Array.isArray(value) ? value.map(plain) : value;
}
