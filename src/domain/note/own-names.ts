import { findFrontmatter } from './edit/frontmatter-block';
import { nameKey } from './name-key';
import { propertyCandidates } from './property-candidates';
import type { PropertyName } from './property-name';
import type { ReadingConfig } from './reading-config';

const topLevelKey = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"[\]{}:-][^:#]*))\s*:(?:\s|$)/;

/** The name under which each property goes into a note: the one it has there already, else the vault's own, else the canonical. */
export function ownNames(text: string, mapping: ReadingConfig['propertyNames']): (property: PropertyName) => string {
  const present = keysIn(text);
  return (property) => {
    const candidates = propertyCandidates(mapping).get(property) ?? [];
    const found = candidates.map((candidate) => present.get(candidate)).find((key) => key !== undefined);
    return found ?? mapping[property]?.[0] ?? property;
  };
}

/** The property that a line of the properties block begins; undefined for any other line. */
export function propertyKeyOf(line: string): string | undefined {
  const match = topLevelKey.exec(line);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
}

/** The note's property keys as written, by the form in which they are compared. */
function keysIn(text: string): ReadonlyMap<string, string> {
  const block = findFrontmatter(text);
  if (block.state !== 'present') return new Map();
  return new Map(text.slice(block.start, block.end).split('\n').flatMap((line): [string, string][] => {
    const key = propertyKeyOf(line);
    return key === undefined ? [] : [[nameKey(key), key]];
  }).reverse());
}
