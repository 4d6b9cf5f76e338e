import type { MarketVocabulary } from '../shared/market';
import type { FacetNameEntry } from './facet-name-entry';
import { nameForm } from './name-form';

/** All known names of markets in the form in which they are compared; made once, as there are thousands. */
export class MarketNames {
  private readonly byKey = new Map<string, FacetNameEntry[]>();
  private readonly related = new Map<string, readonly string[]>();

  constructor(readonly markets: MarketVocabulary) {
    for (const { name, key } of markets.names()) {
      const entry: FacetNameEntry = { facet: 'market', key, name: nameForm(name) };
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, [entry]);
      else known.push(entry);
    }
  }

  /** Names of the markets that have something to do with those in use: asking for Germany finds what was learned in DACH. */
  around(used: readonly string[]): readonly FacetNameEntry[] {
    const keys = new Set(used.flatMap((key) => this.relatedTo(key)));
    return [...keys].flatMap((key) => this.byKey.get(key) ?? []);
  }

  private relatedTo(key: string): readonly string[] {
    const known = this.related.get(key);
    if (known !== undefined) return known;
    const found = [...this.byKey.keys()].filter((other) => this.markets.relation(other, key) !== 'apart');
    this.related.set(key, found);
    return found;
  }
}
