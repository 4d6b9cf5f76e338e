import type { FacetName } from '../library/facet';
import type { Item, ItemKind } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import type { HitReason } from './hit-reason';
import type { QueryReading, Reading } from './query-reading';

/** What is asked besides the query itself. */
export interface SearchOptions {
  /** Only these kinds of hit; all when absent. */
  readonly kinds?: readonly (ItemKind | 'note')[];
  /** Facet keys that must hold: any of the keys of one facet, all of the facets. A market includes related regions. */
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** How many hits to return at most (200 when absent); `total` counts all. */
  readonly limit?: number;
  /** ISO date against which recency is measured; the newest date in the library when absent. */
  readonly today?: string;
  /** Words that name a type, market, channel or goal are then plain text: all of them, or those listed as they were written. */
  readonly asText?: boolean | readonly string[];
}

/** A word, or words, of the query that act as a facet. */
export interface UnderstoodFacet {
  readonly facet: FacetName;
  readonly key: string;
  /** The name as it stands in the library, or the key; show markets by `MarketVocabulary.displayName`. */
  readonly label: string;
  /** What was typed. */
  readonly written: string;
  readonly reading: Reading;
}

/** What is unusual about a query or its answer, to be explained beside the search box. */
export type SearchNotice =
  | { readonly code: 'unknown-operator'; readonly operator: string; readonly suggestion: string | null }
  | { readonly code: 'operator-without-value'; readonly operator: string }
  | { readonly code: 'unknown-value'; readonly operator: string; readonly value: string; readonly known: readonly string[] }
  | { readonly code: 'date-unreadable'; readonly operator: string; readonly value: string }
  | { readonly code: 'unbalanced-quote' }
  | { readonly code: 'query-shortened'; readonly words: number }
  | { readonly code: 'nothing-searchable' }
  | { readonly code: 'facets-read-as-text'; readonly written: readonly string[] }
  | { readonly code: 'some-words-missing' };

/** A stretch of a field of a hit, UTF-16, end exclusive, on the text as it is shown. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a hit's fields matched. */
export interface HitHighlights {
  readonly title: readonly TextRange[];
  readonly text: readonly TextRange[];
  readonly campaign: readonly TextRange[];
}

/** A note or an item that matches. */
export interface SearchHit {
  readonly kind: ItemKind | 'note';
  readonly path: string;
  /** Counts from 0: the item's line, or that of the matching text of a note. */
  readonly line: number;
  readonly title: string;
  /** The item's sentence; for a note its matching or first short text, empty when it has none. */
  readonly text: string;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
  readonly highlights: HitHighlights;
  /** The loosest reading that this hit needed; null where it has the words as typed. */
  readonly reading: QueryReading | null;
  /** Why it is found and stands where it stands, the weightiest first. Worked out when asked for, from the library as it is then. */
  readonly reasons: readonly HitReason[];
  readonly note: NoteRecord;
  readonly item: Item | null;
}

/** The answer to a query: always a value, whatever was typed. */
export interface SearchAnswer {
  /** Best first, deterministic. */
  readonly hits: readonly SearchHit[];
  /** How many match, beyond the limit too. */
  readonly total: number;
  /** How many there are to search in, with `kinds` and `facets` but without the query ("9 of 21"). */
  readonly among: number;
  readonly understood: readonly UnderstoodFacet[];
  /** Words not found as typed, with the nearest that was read instead. Words that act as facets say their reading in `understood`. */
  readonly read: readonly QueryReading[];
  readonly notices: readonly SearchNotice[];
}
