import type { MarketVocabulary } from '../shared/market';
import { runToEnd } from '../shared/steps';
import type { Steps } from '../shared/steps';
import type { FacetNameEntry } from './facet-name-entry';
import { nameForm } from './name-form';

const namesInAStep = 40;

/** All known names of markets in the form in which they are compared; made once, when first asked for, as there are thousands. */
export class MarketNames {
  private readonly byKey = new Map<string, FacetNameEntry[]>();
  private readonly related = new Map<string, readonly string[]>();
  private readonly filling: Steps<void>;

  constructor(readonly markets: MarketVocabulary) {
    this.filling = this.fill();
  }

  /** Makes in steps what `around` needs for these markets; costs next to nothing where that was done before. */
  *prepare(used: readonly string[]): Steps<void> {
    while (this.filling.next().done !== true) yield;
    for (const key of used) {
      if (this.related.has(key)) continue;
      this.relatedTo(key);
      yield;
    }
  }

  /** Names of the markets that have something to do with those in use: asking for Germany finds what was learned in DACH. */
  around(used: readonly string[]): readonly FacetNameEntry[] {
    runToEnd(this.filling);
    const keys = new Set(used.flatMap((key) => this.relatedTo(key)));
    return [...keys].flatMap((key) => this.byKey.get(key) ?? []);
  }

  private *fill(): Steps<void> {
    let made = 0;
    for (const { name, key } of this.markets.names()) {
      const entry: FacetNameEntry = { facet: 'market', key, origin: 'known', name: nameForm(name) };
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, [entry]);
      else known.push(entry);
      made += 1;
      if (made % namesInAStep === 0) yield;
    }
  }

  private relatedTo(key: string): readonly string[] {
    const known = this.related.get(key);
    if (known !== undefined) return known;
    const found = [...this.byKey.keys()].filter((other) => this.markets.relation(other, key) !== 'apart');
    this.related.set(key, found);
    return found;
  }
}
