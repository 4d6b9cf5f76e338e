import type { FacetName } from '../library/facet';
import type { Guardrail } from '../postmortem/item';
import type { FieldName } from './field';
import type { QueryReading } from './query-reading';

/** One thing that speaks for a hit, or, where it is no longer in force, against it. */
export type HitReason =
  /** Its title, campaign or text is exactly what was typed. */
  | { readonly type: 'named' }
  /** It has the words next to each other, in the order in which they were typed. */
  | { readonly type: 'phrase' }
  /** Its scope has what was asked for; `related` where it is a region around, or a country in, the market asked for. */
  | { readonly type: 'facet'; readonly facet: FacetName; readonly key: string; readonly label: string; readonly related: boolean }
  /** A field has the words; `ofNote` where it is a field of the note that the item stands in. */
  | { readonly type: 'words'; readonly field: FieldName; readonly written: string; readonly reading: QueryReading | null; readonly ofNote: boolean }
  /** Several campaigns stand behind it. */
  | { readonly type: 'evidence'; readonly campaigns: number }
  /** It is of the last twelve months; `date` is the ISO date of its campaign's end or start. */
  | { readonly type: 'recent'; readonly date: string }
  /** It no longer holds and comes after what does. */
  | { readonly type: 'inactive'; readonly status: Exclude<Guardrail['status'], 'active'> };
