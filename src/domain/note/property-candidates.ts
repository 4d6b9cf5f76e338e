import { nameKey } from './name-key';
import { propertyNames } from './property-name';
import type { ReadableName } from './property-vocabulary';
import { propertyVocabulary } from './property-vocabulary';
import type { ReadingConfig } from './reading-config';

/** All properties that can be read. */
export const readableNames: readonly ReadableName[] = [...propertyNames, 'period'];

type Candidates = ReadonlyMap<ReadableName, readonly string[]>;
type Mapping = ReadingConfig['propertyNames'];

const known = new WeakMap<Mapping, Candidates>();

/**
 * For each property the keys (see `nameKey`) under which it is looked for, in this order: the vault's own names, the canonical name,
 * what people call it in the known languages. A name the vault has given to one property stands for no other.
 */
export function propertyCandidates(mapping: Mapping): Candidates {
  const cached = known.get(mapping);
  if (cached !== undefined) return cached;
  const claimed = new Set(Object.values(mapping).flatMap((names) => names).map(nameKey));
  const candidates = new Map(readableNames.map((name): [ReadableName, readonly string[]] => {
    const own = (name === 'period' ? [] : mapping[name] ?? []).map(nameKey);
    const common = [nameKey(name), ...vocabularyOf(name)].filter((key) => !claimed.has(key));
    return [name, [...new Set([...own, ...common])].filter((key) => key !== '')];
  }));
  known.set(mapping, candidates);
  return candidates;
}

/** What a key stands for: a property, and how far behind other keys it is asked for that property. */
export interface PropertyClaim {
  readonly name: ReadableName;
  readonly rank: number;
}

const claimsOf = new WeakMap<Mapping, ReadonlyMap<string, readonly PropertyClaim[]>>();

/** The candidates the other way round: for each key (see `nameKey`) the properties it can stand for. */
export function propertyClaims(mapping: Mapping): ReadonlyMap<string, readonly PropertyClaim[]> {
  const cached = claimsOf.get(mapping);
  if (cached !== undefined) return cached;
  const claims = new Map<string, PropertyClaim[]>();
  for (const [name, keys] of propertyCandidates(mapping)) {
    keys.forEach((key, rank) => claims.set(key, [...(claims.get(key) ?? []), { name, rank }]));
  }
  claimsOf.set(mapping, claims);
  return claims;
}

const vocabulary = new Map<ReadableName, readonly string[]>();

function vocabularyOf(name: ReadableName): readonly string[] {
  const cached = vocabulary.get(name);
  if (cached !== undefined) return cached;
  const keys = Object.values(propertyVocabulary).flatMap((names) => names[name] ?? []).map(nameKey);
  vocabulary.set(name, keys);
  return keys;
}
