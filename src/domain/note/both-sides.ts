import { conflictRegions, isInProperties, sideOf } from './conflict-sides';
import { findFrontmatter } from './edit/frontmatter-block';
import { parseProperties } from './edit/parsed-properties';
import type { NoteStructure } from './note-structure';

const launched = ['draft', 'ready', 'live', 'done'];

/**
 * A note with conflict marks among its properties, of which the app reads none, with the properties of both sides. What they say
 * differently is left out, since nobody has decided yet, but for a status, of which the further one counts: what one side has launched is
 * launched.
 */
export function withBothSides(structure: NoteStructure): NoteStructure {
  const { text, frontmatter } = structure;
  if (frontmatter.state !== 'malformed' || !text.includes('<<<<<<<')) return structure;
  const regions = conflictRegions(text).filter((region) => isInProperties(text, region));
  if (regions.length === 0) return structure;
  const [ours, theirs] = [valuesOf(sideOf(text, regions, 'ours')), valuesOf(sideOf(text, regions, 'theirs'))];
  if (ours === null || theirs === null) return structure;
  const values: Record<string, unknown> = { ...theirs, ...ours };
  const both = Object.keys(ours).filter((key) => key in theirs && JSON.stringify(ours[key]) !== JSON.stringify(theirs[key]));
  for (const key of both) values[key] = further(ours[key], theirs[key]);
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { ...structure, frontmatter: { state: 'valid', span: frontmatter.span, values: known } };
}

function further(ours: unknown, theirs: unknown): unknown {
  if (rank(ours) === -1 || rank(theirs) === -1) return undefined;
  return rank(theirs) > rank(ours) ? theirs : ours;
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
