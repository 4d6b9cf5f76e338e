import type { Figure } from '../shared/figure';
import type { Kpi } from './item';

const strong = /^(?:%|pp|x|#|minutes|[A-Z]{3}|\/\d.*)$/;

/**
 * Actual in relation to plan: 1 = exactly on plan, above 1 = better, in the measure's own direction. Anywhere inside a planned range is 1.
 * null where the figures cannot be compared: one is missing, zero, negative or of another unit.
 */
export function attainment(planned: Figure | null, actual: Figure | null, direction: Kpi['direction']): number | null {
  if (planned === null || actual === null || !areComparable(planned, actual)) return null;
  const goal = goalOf(planned, actual.value);
  if (goal <= 0 || actual.value < 0 || (direction === 'lower-is-better' && actual.value === 0)) return null;
  const ratio = direction === 'higher-is-better' ? actual.value / goal : goal / actual.value;
  return Number(ratio.toPrecision(6));
}

/** Whether the plan was kept; null where the figures do not tell. */
export function verdictOf(planned: Figure | null, actual: Figure | null, direction: Kpi['direction']): Kpi['verdict'] {
  if (planned === null || actual === null || !areComparable(planned, actual)) return null;
  const goal = goalOf(planned, actual.value);
  if (actual.value === goal) return planned.comparison === 'exactly' || planned.comparison === 'about' || planned.range !== null ? 'hit' : strictVerdict(planned);
  return actual.value > goal === (direction === 'higher-is-better') ? 'hit' : 'missed';
}

// `<50` is missed by exactly 50, `≤50` is not; both are read as less-than, so the sign decides.
function strictVerdict(planned: Figure): Kpi['verdict'] {
  return /^\s*[<>](?!=)/.test(planned.written) ? 'missed' : 'hit';
}

/** Figures of different units are not comparable, but a unit that only one of them writes is no difference. */
export function areComparable(first: Figure, second: Figure): boolean {
  const [a, b] = [strongUnit(first), strongUnit(second)];
  if (a === b) return true;
  if (a !== null && b !== null) return false;
  const unit = a ?? b;
  const bare = a === null ? first : second;
  // 97 % of a plan of 500: the bare number is no percentage.
  return unit === '%' || unit === 'pp' ? Math.abs(bare.value) <= 100 : unit !== 'minutes';
}

function strongUnit(figure: Figure): string | null {
  return figure.unit !== null && strong.test(figure.unit) ? figure.unit : null;
}

/** The planned value, or the end of a planned range that the actual one lies beyond. */
function goalOf(planned: Figure, actual: number): number {
  if (planned.range === null) return planned.value;
  const [low, high] = planned.range;
  return Math.min(Math.max(actual, low), high);
}
