import Fuse from 'fuse.js';
import type { FacetName } from '../library/facet';
import { namesOfFacetKey } from '../library/facet-synonyms';
import type { MarketVocabulary } from '../shared/market';
import { wordsOf } from '../shared/words';
import { editDistance } from './edit-distance';
import type { FacetIndex } from './facet-index';
import { soundKey } from './sound-key';

/** A name of a facet value that is in use in the library (or, for a market, related to one in use). */
export interface FacetNameEntry {
  readonly facet: FacetName;
  readonly key: string;
  /** Folded words with single spaces. */
  readonly name: string;
}

const plainFacets = ['campaignType', 'channel', 'goal', 'outcome'] as const;
const mostCached = 500;

/** Folded words with single spaces: the form in which names of facets are compared. */
export function nameForm(written: string): string {
  return wordsOf(written).join(' ');
}

/** How many edits a name of this length may be away from what was typed. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** The names of the types, markets, channels, goals and outcomes of one state of the library, found exactly, by sound, or misspelt (fuse.js). */
export class FacetVocabulary {
  private readonly exact = new Map<string, FacetNameEntry[]>();
  private readonly sounds = new Map<string, FacetNameEntry[]>();
  private readonly fuse: Fuse<FacetNameEntry>;
  private readonly misspelt = new Map<string, FacetNameEntry[]>();
  private readonly entries: FacetNameEntry[] = [];

  constructor(facets: FacetIndex, markets: MarketVocabulary) {
    for (const facet of plainFacets) {
      for (const key of facets.keys(facet)) this.addAll(facet, key, [key, ...facets.labelsOf(facet, key), ...namesOfFacetKey(facet, key)]);
    }
    for (const key of facets.keys('market')) this.addAll('market', key, [key, ...facets.labelsOf('market', key)]);
    const related = relatedMarkets(facets.keys('market'), markets);
    for (const { name, key } of markets.names()) if (related.has(key)) this.addAll('market', key, [name]);
    this.fuse = new Fuse(this.entries, { keys: ['name'], threshold: 0.6, ignoreLocation: true, includeScore: true, isCaseSensitive: true });
  }

  /** Values with exactly this name. */
  named(name: string): readonly FacetNameEntry[] {
    return this.exact.get(name) ?? [];
  }

  /** Values whose name sounds like this, in Latin or Cyrillic letters. */
  soundingLike(name: string): readonly FacetNameEntry[] {
    return this.sounds.get(soundKey(name)) ?? [];
  }

  /** Values of which some name begins with this. */
  beginningWith(beginning: string): readonly FacetNameEntry[] {
    return this.entries.filter(({ name }) => name.startsWith(beginning));
  }

  /** The values whose names are fewest edits away, as far as the length allows; several only when equally near. */
  misspeltAs(name: string): readonly FacetNameEntry[] {
    const known = this.misspelt.get(name);
    if (known !== undefined) return known;
    const found = this.nearest(name);
    if (this.misspelt.size >= mostCached) this.misspelt.clear();
    this.misspelt.set(name, found);
    return found;
  }

  private nearest(name: string): FacetNameEntry[] {
    const allowed = editsAllowed(name.length);
    if (allowed === 0 || name.length > 40) return [];
    const near = this.fuse.search(name, { limit: 60 })
      .map(({ item }) => ({ item, edits: editDistance(name, item.name, Math.min(allowed, editsAllowed(item.name.length))) }))
      .filter(({ item, edits }) => edits <= Math.min(allowed, editsAllowed(item.name.length)));
    const fewest = Math.min(...near.map(({ edits }) => edits));
    return near.filter(({ edits }) => edits === fewest).map(({ item }) => item);
  }

  private addAll(facet: FacetName, key: string, names: readonly string[]): void {
    for (const name of new Set(names.map(nameForm))) {
      if (name === '' || this.named(name).some((entry) => entry.facet === facet && entry.key === key)) continue;
      const entry = { facet, key, name };
      this.entries.push(entry);
      append(this.exact, name, entry);
      append(this.sounds, soundKey(name), entry);
    }
  }
}

/** Markets that have something to do with one in use: asking for Germany finds what was learned in DACH. */
function relatedMarkets(used: readonly string[], markets: MarketVocabulary): ReadonlySet<string> {
  const keys = new Set(markets.names().map(({ key }) => key));
  return new Set([...keys].filter((key) => used.some((each) => markets.relation(key, each) !== 'apart')));
}

function append(lists: Map<string, FacetNameEntry[]>, key: string, entry: FacetNameEntry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
