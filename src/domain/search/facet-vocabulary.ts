import Fuse from 'fuse.js';
import type { FacetName } from '../library/facet';
import { namesOfFacetKey } from '../library/facet-synonyms';
import type { Steps } from '../shared/steps';
import { bitCount, editDistance, letterSet } from './edit-distance';
import type { FacetIndex } from './facet-index';
import type { FacetNameEntry } from './facet-name-entry';
import type { Glossary } from './glossary';
import type { MarketNames } from './market-names';
import { nameForm } from './name-form';
import { soundKey } from './sound-key';

const plainFacets = ['campaignType', 'channel', 'goal', 'outcome'] as const;
const mostCached = 500;
const longestName = 40;
const namesInAStep = 100;

/** How many edits a name of this length may be away from what was typed. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** The names of the types, markets, channels, goals and outcomes of one state of the library, found exactly, by sound, or misspelt (fuse.js). */
export class FacetVocabulary {
  private readonly exact = new Map<string, FacetNameEntry[]>();
  private readonly sounds = new Map<string, FacetNameEntry[]>();
  private readonly misspelt = new Map<string, FacetNameEntry[]>();
  private readonly byValue = new Map<string, string[]>();
  private readonly entries: FacetNameEntry[] = [];
  private readonly letterSets: number[] = [];

  /** Makes the vocabulary, in steps since it can have thousands of names. */
  static *build(facets: FacetIndex, marketNames: MarketNames, glossary: Glossary): Steps<FacetVocabulary> {
    const vocabulary = new FacetVocabulary();
    yield* vocabulary.fill(facets, marketNames);
    for (const { facet, key, name } of [...vocabulary.entries]) vocabulary.addAll(facet, key, glossary.equalsOf(name), 'glossary');
    return vocabulary;
  }

  /** Values with exactly this name. */
  named(name: string): readonly FacetNameEntry[] {
    return this.exact.get(name) ?? [];
  }

  /** Values whose name sounds like this, in Latin or Cyrillic letters. */
  soundingLike(name: string): readonly FacetNameEntry[] {
    return this.sounds.get(soundKey(name)) ?? [];
  }

  /** All names by which a value is known. */
  namesOf(facet: FacetName, key: string): readonly string[] {
    return this.byValue.get(`${facet} ${key}`) ?? [];
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

  // fuse.js ranks what can be meant at all by length and letters: scanning thousands of names with it would cost 50 ms a word.
  private nearest(name: string): FacetNameEntry[] {
    const allowed = editsAllowed(name.length);
    if (allowed === 0 || name.length > longestName) return [];
    const letters = letterSet(name);
    const possible = this.entries.filter((entry, place) => (
      Math.abs(entry.name.length - name.length) <= allowed && bitCount((this.letterSets[place] ?? 0) ^ letters) <= 2 * allowed
    ));
    const fuse = new Fuse(possible, { keys: ['name'], threshold: 0.6, ignoreLocation: true, isCaseSensitive: true });
    const near = fuse.search(name).map(({ item }) => ({ item, edits: editDistance(name, item.name, allowed) }));
    const within = near.filter(({ item, edits }) => edits <= Math.min(allowed, editsAllowed(item.name.length)));
    const fewest = Math.min(...within.map(({ edits }) => edits));
    return within.filter(({ edits }) => edits === fewest).map(({ item }) => item);
  }

  private *fill(facets: FacetIndex, marketNames: MarketNames): Steps<void> {
    for (const facet of plainFacets) {
      for (const key of facets.keys(facet)) {
        this.addAll(facet, key, facets.labelsOf(facet, key), 'library');
        this.addAll(facet, key, [key, ...namesOfFacetKey(facet, key)], 'known');
      }
    }
    yield;
    const used = facets.keys('market');
    for (const key of used) this.addAll('market', key, [key, ...facets.labelsOf('market', key)], 'library');
    yield* marketNames.prepare(used);
    let made = 0;
    for (const entry of marketNames.around(used)) {
      this.add(entry);
      made += 1;
      if (made % namesInAStep === 0) yield;
    }
  }

  private addAll(facet: FacetName, key: string, names: readonly string[], origin: FacetNameEntry['origin']): void {
    for (const name of new Set(names.map(nameForm))) this.add({ facet, key, origin, name });
  }

  private add(entry: FacetNameEntry): void {
    const { name, facet, key } = entry;
    if (name === '' || this.named(name).some((known) => known.facet === facet && known.key === key)) return;
    this.entries.push(entry);
    this.letterSets.push(letterSet(name));
    append(this.exact, name, entry);
    append(this.sounds, soundKey(name), entry);
    append(this.byValue, `${facet} ${key}`, name);
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, entry: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
