import type { FacetName } from '../library/facet';

/** A name of a facet value that is in use in the library (or, for a market, related to one in use). */
export interface FacetNameEntry {
  readonly facet: FacetName;
  readonly key: string;
  /** Folded words with single spaces. */
  readonly name: string;
}
