import type { Problem } from '../shared/problem';
import { bodyPropertyLines } from './body-property-lines';
import type { BodyProperty } from './body-property-lines';
import { frontmatterEntries } from './frontmatter-entries';
import type { PropertyEntry } from './frontmatter-entries';
import { isPlaceholderMap } from './is-template';
import { nameKey } from './name-key';
import type { NoteStructure } from './note-structure';
import type { OutlineSection } from './outline';
import { propertyCandidates } from './property-candidates';
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
}

const lists: Readonly<Partial<Record<ReadableName, number>>> = {
  type: 60, 'campaign-type': 60, market: 60, channel: 60, goal: 40, audience: 60, failure: 60, participants: 60, reviewed: 200, overrides: 200,
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
  const entries = byKey(frontmatterEntries(structure, places.starts).flatMap(withNested));
  const bodyLines = places.sections === null ? [] : bodyPropertyLines(structure, places.starts, places.sections);
  const body = byKey(bodyLines.map((line) => ({ ...line, value: unquoted(line) })));
  const readings: Partial<Record<ReadableName, PropertyReading>> = {};
  const problems: Problem[] = [];
  for (const [name, keys] of propertyCandidates(config.propertyNames)) {
    const inBody = keys.flatMap((key) => body.get(key) ?? []).filter((line) => line.prominent || scopeNames.has(name));
    for (const entry of [...keys.flatMap((key) => entries.get(key) ?? []), ...inBody]) {
      const { values, wrongType } = propertyTexts(truthAllowed.has(name) ? truthAsText(entry.value) : entry.value, lists[name] ?? 0);
      if (wrongType && nameKey(entry.key) === nameKey(name)) problems.push(wrongTypeProblem(structure.path, entry));
      if (values.length === 0) continue;
      readings[name] = { name, key: entry.key, values, span: entry.span };
      break;
    }
  }
  return { readings, problems };
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = nameKey(entry.key);
    const same = map.get(key);
    if (same === undefined) map.set(key, [entry]);
    else same.push(entry);
  }
  return map;
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

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 120);
}
