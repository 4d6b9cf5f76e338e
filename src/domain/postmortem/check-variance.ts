import type { Figure } from '../shared/figure';
import type { Problem } from '../shared/problem';
import type { Kpi } from './item';
import { areComparable } from './kpi-attainment';
import type { KpiClaim } from './kpi-draft';

/** A claim with the figures it is about. */
export interface CheckedClaim {
  readonly claim: KpiClaim;
  readonly planned: Figure | null;
  readonly actual: Figure | null;
  readonly direction: Kpi['direction'];
  readonly path: string;
}

/**
 * Compares a written variance with the figures beside it; a problem only where no usual way of computing it comes near:
 * relative, absolute, or in points, and for measures where less is better with either sign.
 */
export function checkVariance({ claim, planned, actual, direction, path }: CheckedClaim): Problem[] {
  const written = claim.reading.state === 'read' ? claim.reading.figure : null;
  if (written === null || planned === null || actual === null || !isPlain(planned) || !isPlain(actual) || !isPlain(written)) return [];
  if (planned.value === 0 || !areComparable(planned, actual)) return [];
  const relative = (100 * (actual.value - planned.value)) / Math.abs(planned.value);
  const absolute = actual.value - planned.value;
  const candidates = claim.type === 'attainment' ? attainments(planned.value, actual.value, relative) : variances(claim, written, relative, absolute);
  const signed = /^[^\d]*[+\-−–]/.test(written.written);
  const fits = candidates.some((candidate) => isNear(written.value, candidate)
    || ((!signed || direction === 'lower-is-better') && isNear(Math.abs(written.value), Math.abs(candidate))));
  if (fits) return [];
  const computed = claim.type === 'attainment' ? `${rounded((100 * actual.value) / planned.value)} %` : shownVariance(written, relative, absolute);
  const details = { written: written.written, computed };
  return [{ code: 'variance-contradiction', path, line: claim.span.line, column: null, details }];
}

function variances(claim: KpiClaim, written: Figure, relative: number, absolute: number): readonly number[] {
  if (written.unit === '%') return [relative, absolute];
  return /%/.test(claim.header) || written.unit === null || written.unit === 'pp' ? [absolute, relative] : [absolute];
}

// 97 % of target; some write -3 % there; for costs, plan through actual is usual as well.
function attainments(planned: number, actual: number, relative: number): readonly number[] {
  const share = actual / planned;
  const inverse = actual === 0 ? share : planned / actual;
  return [100 * share, 100 * inverse, share, inverse, relative];
}

/** Rounding on either side, and in the figures themselves, is no contradiction. */
function isNear(written: number, computed: number): boolean {
  return Math.abs(written - computed) <= 1 + 0.03 * Math.abs(computed);
}

function isPlain(figure: Figure): boolean {
  return figure.comparison === 'exactly' && figure.range === null;
}

function shownVariance(written: Figure, relative: number, absolute: number): string {
  const value = written.unit === '%' ? relative : absolute;
  return `${value > 0 ? '+' : ''}${rounded(value)}${written.unit === '%' ? ' %' : ''}`;
}

// Halves go away from zero, so that a loss reads like the gain of its size.
function rounded(value: number): string {
  const size = Math.abs(value);
  return String(Math.sign(value) * (size >= 10 ? Math.round(size) : Math.round(size * 10) / 10));
}
