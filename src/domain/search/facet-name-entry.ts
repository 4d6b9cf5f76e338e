import type { FacetName } from '../library/facet';

/** A name of a facet value that is in use in the library (or, for a market, related to one in use). */
export interface FacetNameEntry {
  readonly facet: FacetName;
  readonly key: string;
  /** A name that the library's own notes use, one that is known besides, or one of the user's glossary. */
  readonly origin: 'library' | 'known' | 'glossary';
  /** Folded words with single spaces. */
  readonly name: string;
}
