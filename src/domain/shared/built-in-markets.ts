import { countryCodes } from './country-codes';
import { countryShortNames } from './country-short-names';
import type { Market } from './market';
import { marketNameKey } from './market-name-key';
import type { RegionEntry } from './market-regions';
import { globalRegion, marketRegions } from './market-regions';

/** A market that needs no language tables, with all its names. */
export interface BuiltInMarket {
  readonly market: Market;
  readonly members: readonly string[];
  readonly memberSet: ReadonlySet<string>;
  readonly displayNames: RegionEntry['names'] | null;
  readonly names: readonly string[];
}

let all: ReadonlyMap<string, BuiltInMarket> | null = null;
let keys: ReadonlyMap<string, Market> | null = null;

/** Countries with their everyday names and regions with their members, by key. */
export function builtInMarkets(): ReadonlyMap<string, BuiltInMarket> {
  all ??= new Map([...countries(), ...regions()].map((entry) => [entry.market.key, entry]));
  return all;
}

/** The country or region that a compared name or code (alpha-2, alpha-3) means; null for none. */
export function builtInMarket(nameKey: string): Market | null {
  keys ??= readKeys();
  return keys.get(nameKey) ?? null;
}

function countries(): BuiltInMarket[] {
  return countryCodes.map(([code]) => ({
    market: { key: code, kind: 'country' },
    members: [code],
    memberSet: new Set([code]),
    displayNames: null,
    names: countryShortNames[code] ?? [],
  }));
}

function regions(): BuiltInMarket[] {
  const everyCountry = countryCodes.map(([code]) => code);
  const world = region('GLOBAL', everyCountry, globalRegion);
  return [...Object.entries(marketRegions).map(([key, entry]) => region(key, [...new Set(entry.members.split(' '))], entry)), world];
}

function region(key: string, members: readonly string[], entry: Omit<RegionEntry, 'members'>): BuiltInMarket {
  const names = [...Object.values(entry.names), ...entry.aliases];
  return { market: { key, kind: 'region' }, members, memberSet: new Set(members), displayNames: entry.names, names: [...new Set([key, ...names])] };
}

// Everyday names come before codes, so that a region's name is never taken for a three-letter code.
function readKeys(): Map<string, Market> {
  const found = new Map<string, Market>();
  const add = (name: string, market: Market): void => {
    const key = marketNameKey(name);
    if (!found.has(key)) found.set(key, market);
  };
  for (const entry of builtInMarkets().values()) for (const name of entry.names) add(name, entry.market);
  for (const [code, alpha3] of countryCodes) for (const name of [code, alpha3]) add(name, { key: code, kind: 'country' });
  return found;
}
