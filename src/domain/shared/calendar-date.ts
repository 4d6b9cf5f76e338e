/**
 * A day or a stretch of days as written in a note. `from` and `to` are ISO `YYYY-MM-DD`, both included; no time zone ever shifts them.
 * `2026-03-14` is one day, `March 2026` a month, `Q4 2025` a quarter.
 */
export interface DateSpan {
  readonly written: string;
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';
}

/** What a text means as a date: `none` for an empty cell, a placeholder or no date at all. */
export type DateReading =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly date: DateSpan }
  | { readonly state: 'ambiguous'; readonly written: string; readonly readings: readonly [DateSpan, DateSpan] }
  | { readonly state: 'impossible'; readonly written: string };
