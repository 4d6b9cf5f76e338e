/** What becomes of a rule or an entry. Links are whole wikilinks, brackets included. */
export type StandingChange =
  | { readonly to: 'active' }
  | { readonly to: 'retired'; readonly reason: string }
  | { readonly to: 'superseded'; readonly by: string }
  | { readonly to: 'replacing'; readonly what: string }
  /** `by` is an ISO date; null takes the date away. */
  | { readonly to: 'review'; readonly by: string | null };

/** The words in which a standing is written; reading knows those of all languages. */
export interface StandingWords {
  readonly retired: string;
  readonly supersededBy: string;
  readonly replaces: string;
  readonly reviewBy: string;
}
