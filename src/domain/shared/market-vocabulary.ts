import type { BuiltInMarket } from './built-in-markets';
import { builtInMarket, builtInMarkets } from './built-in-markets';
import { countryNames } from './country-names';
import { fold } from './fold';
import { languages as builtInLanguages } from './language';
import type { Market, MarketRelation, MarketVocabulary } from './market';
import { marketNameKey } from './market-name-key';

/** What a vocabulary is made from: BCP 47 languages (the interface language first) and the user's own names by canonical name or code. */
export interface MarketVocabularyOptions {
  readonly languages: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

interface OwnNames {
  readonly byKey: ReadonlyMap<string, Market>;
  /** Canonical names of the user's segments, by key. */
  readonly labels: ReadonlyMap<string, string>;
  readonly names: readonly { readonly name: string; readonly key: string }[];
}

const largestCache = 5000;

/**
 * Makes the vocabulary; costs nothing until it is asked. Names are known in the given languages first, then in English and the
 * other built-in ones, since notes are not always in the interface's language. A name of the user's own wins over a built-in one.
 */
export function createMarketVocabulary(options: MarketVocabularyOptions): MarketVocabulary {
  const languages = [...new Set([...options.languages, 'en', ...builtInLanguages])];
  const found = new Map<string, Market | null>();
  let own: OwnNames | null = null;
  const find = (written: string): Market | null => {
    const known = found.get(written);
    if (known !== undefined) return known;
    own ??= readOwnNames(options.aliases, languages);
    const market = findName(written, own, languages);
    if (found.size >= largestCache) found.clear();
    found.set(written, market);
    return market;
  };
  return {
    find,
    resolve: (written) => find(written) ?? { key: fold(written), kind: 'segment' },
    displayName: (key, language) => displayName(key, language) ?? (own ??= readOwnNames(options.aliases, languages)).labels.get(key) ?? key,
    members: (key) => builtInMarkets().get(key)?.members ?? [],
    relation,
    names: () => allNames((own ??= readOwnNames(options.aliases, languages)).names, languages),
  };
}

function findName(written: string, own: OwnNames, languages: readonly string[]): Market | null {
  const [outside = '', inside = ''] = written.split(/[()（）]/);
  for (const name of outside === written ? [written] : [written, outside, inside]) {
    const key = marketNameKey(name);
    const market = key === '' ? null : own.byKey.get(key) ?? findBuiltIn(key, languages);
    if (market !== null) return market;
  }
  return null;
}

function findBuiltIn(key: string, languages: readonly string[]): Market | null {
  const market = builtInMarket(key);
  if (market !== null) return market;
  for (const language of languages) {
    const code = countryNames(language).byKey.get(key);
    if (code !== undefined) return { key: code, kind: 'country' };
  }
  return null;
}

function readOwnNames(aliases: MarketVocabularyOptions['aliases'], languages: readonly string[]): OwnNames {
  const byKey = new Map<string, Market>();
  const labels = new Map<string, string>();
  const names: { name: string; key: string }[] = [];
  for (const [canonical, others] of Object.entries(aliases)) {
    const known = findBuiltIn(marketNameKey(canonical), languages);
    const market = known ?? { key: fold(canonical), kind: 'segment' };
    if (known === null) labels.set(market.key, canonical);
    for (const name of known === null ? [canonical, ...others] : others) {
      byKey.set(marketNameKey(name), market);
      names.push({ name, key: market.key });
    }
  }
  return { byKey, labels, names };
}

function displayName(key: string, language: string): string | null {
  const entry = builtInMarkets().get(key);
  if (entry === undefined) return null;
  const base = language.split('-')[0] ?? language;
  if (entry.displayNames !== null) return entry.displayNames[base] ?? entry.displayNames.en;
  return countryNames(language).display.get(key) ?? countryNames('en').display.get(key) ?? null;
}

function relation(first: string, second: string): MarketRelation {
  if (first === second) return 'same';
  const [a, b] = [builtInMarkets().get(first), builtInMarkets().get(second)];
  if (a === undefined || b === undefined) return 'apart';
  const shared = sharedMembers(a, b);
  if (shared === 0) return 'apart';
  if (shared === b.members.length) return 'includes';
  return shared === a.members.length ? 'within' : 'overlaps';
}

function sharedMembers(first: BuiltInMarket, second: BuiltInMarket): number {
  return second.members.filter((code) => first.memberSet.has(code)).length;
}

function* allNames(own: OwnNames['names'], languages: readonly string[]): Generator<{ name: string; key: string }> {
  yield* own;
  const seen = new Set<string>();
  const isNew = (name: string, key: string): boolean => seen.size < seen.add(`${key} ${marketNameKey(name)}`).size;
  for (const entry of builtInMarkets().values()) for (const name of entry.names) if (isNew(name, entry.market.key)) yield { name, key: entry.market.key };
  for (const language of languages) for (const [key, name] of countryNames(language).display) if (isNew(name, key)) yield { name, key };
}
