/** How a document writes numbers: `1,234.5` (point) or `1.234,5` (comma); unknown when nothing tells. */
export type NumberStyle = 'point' | 'comma' | 'unknown';

/** A figure as written, with what could be computed from it standing beside it. */
export interface Figure {
  readonly written: string;
  /** The number, in units of `unit`; for a range its middle. Durations are in minutes. Percentages are percents (8 for 8 %). */
  readonly value: number;
  /** Both ends of a written range, else null. */
  readonly range: readonly [number, number] | null;
  readonly comparison: 'exactly' | 'less-than' | 'more-than' | 'about';
  /** `%`, `x`, an ISO 4217 currency code, `minutes`, or the written unit word; null for a bare number. */
  readonly unit: string | null;
}

/** What a text means as a figure: `none` for TBD, n/a, a dash or nothing at all. */
export type FigureReading =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly figure: Figure }
  | { readonly state: 'ambiguous'; readonly written: string; readonly readings: readonly [Figure, Figure] };
