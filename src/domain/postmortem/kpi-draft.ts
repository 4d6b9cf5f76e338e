import type { FigureReading } from '../shared/figure';
import type { Span } from '../shared/span';
import type { Kpi } from './item';

/** A measure as its line says it, before figures are compared. */
export interface KpiDraft {
  readonly name: string;
  readonly text: string;
  readonly planned: FigureReading;
  readonly actual: FigureReading;
  /** What the line itself says of hit or miss. */
  readonly verdict: Kpi['verdict'];
  readonly why: string | null;
  /** Whether the columns say that it is money to be spent: a budget is not to be exceeded. */
  readonly isBudget: boolean;
  /** A written variance or attainment, with its place. */
  readonly claims: readonly KpiClaim[];
  readonly span: Span;
}

/** A variance (`-3 %`, `+12`) or attainment (`97 % of target`) as written. */
export interface KpiClaim {
  readonly type: 'variance' | 'attainment';
  readonly reading: FigureReading;
  /** The header's own words, for `Δ%`. */
  readonly header: string;
  readonly span: Span;
}
