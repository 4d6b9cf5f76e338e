/** One way to ask for less when nothing, or little, is found. */
export interface Loosening {
  readonly type:
    /** A word, phrase, operator or exclusion is left out. */
    | 'drop'
    /** A word that acts as a facet is looked for as text. */
    | 'as-text'
    /** A phrase is looked for word by word. */
    | 'unquote'
    /** A date operator covers more time. */
    | 'widen-date'
    /** An unknown value or word is replaced by the nearest known one. */
    | 'respell'
    /** Two conditions change at once, where one is not enough. */
    | 'combine'
    /** Only these conditions are kept, where changing one is not enough: the words without operators, or a condition alone. */
    | 'only'
    /** The query stays, the kinds and facets chosen beside it are ignored. */
    | 'drop-filters';
  /** The part of the query that changes, as typed; empty where it is the whole. */
  readonly written: string;
  /** What stands there afterwards; empty where it is left out, the whole query for `combine` and `only`. */
  readonly read: string;
  /** The whole query afterwards. */
  readonly query: string;
  /** How many hits that gives; more than none. */
  readonly count: number;
}
