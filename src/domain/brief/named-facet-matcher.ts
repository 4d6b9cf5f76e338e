import { canonicalFacetKey } from '../library/facet-synonyms';
import type { FacetValue } from '../shared/facet-value';

/** Compares the values of one facet with those of a brief. Each spelling is looked up once and then remembered. */
export class NamedFacetMatcher {
  private readonly labels: ReadonlyMap<string, string>;
  /** The brief's label for each spelling met so far; null where the brief has no such value. */
  private readonly met = new Map<string, string | null>();

  constructor(private readonly facet: string, private readonly ours: readonly FacetValue[]) {
    this.labels = new Map(ours.map(({ key, label }) => [canonicalFacetKey(facet, key), label]));
  }

  /** The brief's label of a shared value; null where nothing is shared. */
  shared(theirs: readonly FacetValue[]): string | null {
    if (this.ours.length === 0) return null;
    for (const { key } of theirs) {
      const known = this.met.get(key);
      const label = known === undefined ? this.meet(key) : known;
      if (label !== null) return label;
    }
    return null;
  }

  /** Whether both name values, and none in common. */
  differs(theirs: readonly FacetValue[]): boolean {
    return this.ours.length > 0 && theirs.length > 0 && this.shared(theirs) === null;
  }

  private meet(key: string): string | null {
    const label = this.labels.get(canonicalFacetKey(this.facet, key)) ?? null;
    this.met.set(key, label);
    return label;
  }
}
