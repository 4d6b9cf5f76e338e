import type { Problem } from '../shared/problem';
import { bodyPropertyLines } from './body-property-lines';
import type { BodyProperty } from './body-property-lines';
import type { PropertyEntry } from './frontmatter-entries';
import { isPlaceholderMap } from './is-template';
import { nameKey } from './name-key';
import type { NoteStructure } from './note-structure';
import type { OutlineSection } from './outline';
import { propertyClaims } from './property-candidates';
import type { PropertyReading, PropertyReadings } from './property-reading';
import { propertyTexts } from './property-texts';
import type { ReadableName } from './property-vocabulary';
import type { ReadingConfig } from './reading-config';

/** What a note's properties and body lines say, and what could not be read. */
export interface PropertiesReading {
  readonly readings: PropertyReadings;
  readonly problems: readonly Problem[];
}

/** What is read besides the properties block. */
export interface BodyPlaces {
  readonly starts: readonly number[];
  /** The note's sections when body lines may say properties, null when only the block counts. */
  readonly sections: readonly OutlineSection[] | null;
  /** What stands in the properties block. */
  readonly entries: readonly PropertyEntry[];
}

const lists: Readonly<Partial<Record<ReadableName, number>>> = {
  type: 60, 'campaign-type': 60, market: 60, channel: 60, goal: 30, audience: 60, failure: 60, participants: 60, reviewed: 200, overrides: 200,
};
const nestedBlocks: ReadonlySet<string> = new Set(['campaign', 'period', 'dates', 'campaigndetails', 'details', 'setup']);
const scopeNames: ReadonlySet<ReadableName> = new Set<ReadableName>([
  'campaign', 'campaign-type', 'market', 'channel', 'goal', 'audience', 'start', 'end', 'period', 'budget', 'brief',
]);
const truthAllowed: ReadonlySet<ReadableName> = new Set<ReadableName>(['reviewed', 'overrides', 'superseded-by']);

/**
 * Reads every known property: under the vault's own names, the canonical one and the common ones, from the properties block, from a map
 * below `campaign`, and where it is absent there from body lines. Values that cannot be used give a `wrong-type` problem.
 */
export function readProperties(structure: NoteStructure, config: ReadingConfig, places: BodyPlaces): PropertiesReading {
  const entries = places.entries.flatMap(withNested);
  const bodyLines = places.sections === null ? [] : bodyPropertyLines(structure, places.starts, places.sections);
  const body = bodyLines.map((line) => ({ ...line, value: unquoted(line) }));
  const inBlock = byName(entries, config);
  const inBody = byName(body, config);
  const readings: Partial<Record<ReadableName, PropertyReading>> = {};
  const problems: Problem[] = [];
  for (const name of new Set([...inBlock.keys(), ...inBody.keys()])) {
    const lines = (inBody.get(name) ?? []).filter((line) => line.prominent || scopeNames.has(name));
    for (const entry of [...(inBlock.get(name) ?? []), ...lines]) {
      const { values, wrongType } = propertyTexts(truthAllowed.has(name) ? truthAsText(entry.value) : entry.value, lists[name] ?? 0);
      if (wrongType && nameKey(entry.key) === nameKey(name)) problems.push(wrongTypeProblem(structure.path, entry));
      if (values.length === 0) continue;
      readings[name] = { name, key: entry.key, values, span: entry.span };
      break;
    }
  }
  return { readings, problems };
}

// The entries that can say each property, the best name first; of equal names the first in the note.
function byName<Entry extends { readonly key: string }>(entries: readonly Entry[], config: ReadingConfig): ReadonlyMap<ReadableName, readonly Entry[]> {
  const claims = propertyClaims(config.propertyNames);
  const ranked = new Map<ReadableName, { entry: Entry; rank: number }[]>();
  for (const entry of entries) {
    for (const { name, rank } of claims.get(nameKey(entry.key)) ?? []) {
      const others = ranked.get(name);
      if (others === undefined) ranked.set(name, [{ entry, rank }]);
      else others.push({ entry, rank });
    }
  }
  return new Map([...ranked].map(([name, all]) => [name, all.sort((first, second) => first.rank - second.rank).map(({ entry }) => entry)]));
}

// `campaign: {name, type, market}` is read as if its members stood at the top, with `type` meaning the type of the campaign.
function withNested(entry: PropertyEntry): PropertyEntry[] {
  const { key, value, span } = entry;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlaceholderMap(value);
  if (!isMap || !nestedBlocks.has(nameKey(key))) return [entry];
  return Object.entries(value).map(([member, inner]: [string, unknown]) => ({ key: nestedKey(member), value: inner, span }));
}

function nestedKey(member: string): string {
  const key = nameKey(member);
  if (key === 'name' || key === 'title') return 'campaign';
  return key === 'type' ? 'campaign-type' : member;
}

function unquoted(line: BodyProperty): string {
  return line.value.replace(/^[*_`]+|[*_`]+$/g, '').trim();
}

function truthAsText(value: unknown): unknown {
  return typeof value === 'boolean' ? String(value) : value;
}

function wrongTypeProblem(path: string, entry: PropertyEntry): Problem {
  const details = { property: entry.key, written: shown(entry.value) };
  return { code: 'wrong-type', path, line: entry.span.line, column: null, details };
}

// Maps by their keys only: they may be deep, or even hold themselves.
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => (typeof member === 'object' && member !== null ? '{…}' : String(member))).join(', ')}]`.slice(0, 120);
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`.slice(0, 120);
  return String(value).slice(0, 120);
}
