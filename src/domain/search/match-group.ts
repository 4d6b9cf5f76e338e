import type { FacetName } from '../library/facet';
import type { Item } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import type { Postings } from './postings';
import type { Reading } from './query-reading';

/** Documents that match by their postings. */
export interface PostingSource {
  readonly type: 'postings';
  readonly postings: Postings;
  /** From 0 to 1: how near this reading is to what was typed. */
  readonly quality: number;
  readonly reading: Reading;
  /** What the words were read as: a word or phrase of the library, or the name of a facet value. */
  readonly read: string;
  /** The value of a facet that these documents have; null where it is about words. */
  readonly value: { readonly facet: FacetName; readonly key: string; readonly related: boolean } | null;
  /** Whether a match is exactly what was typed. */
  readonly exact: boolean;
  /** Whether the items of a matching note match by its title, campaign and facets. */
  readonly inherits: boolean;
  /** Sorted documents that this source does not concern. */
  readonly except: Postings | null;
}

/** Documents that match by a question asked of each note, or of each item. */
export interface PredicateSource {
  readonly type: 'predicate';
  /** Asked of each note; what holds for a note holds for its items. */
  readonly ofNote: (record: NoteRecord) => boolean;
  /** Asked of the items of the other notes. */
  readonly ofItem?: (item: Item) => boolean;
}

/** One way to match a condition. */
export type MatchSource = PostingSource | PredicateSource;

/** Alternatives of which one must match; the best counts. Exact sources come first. */
export interface MatchGroup {
  /** What was typed. */
  readonly written: string;
  /** Said outright, by an operator or in quotes: never left out when a query is loosened. */
  readonly strict?: boolean;
  readonly sources: readonly MatchSource[];
}

/** Which folded words of a hit's texts to mark: whole, by their beginning, or by a part. */
export interface HighlightMarks {
  readonly words: Set<string>;
  readonly beginnings: Set<string>;
  readonly parts: Set<string>;
}

/** Makes a posting source; by default one that is not exact and that items inherit. */
export function postingSource(source: Pick<PostingSource, 'postings' | 'quality' | 'reading' | 'read'> & Partial<PostingSource>): PostingSource {
  return { type: 'postings', exact: false, inherits: true, except: null, value: null, ...source };
}
