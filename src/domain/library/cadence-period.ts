import { addDays, daysBetween, daysInMonth } from '../shared/iso-date';

/** How often a team looks back together. */
export const cadences = ['weekly', 'monthly', 'quarterly'] as const;

/** One rhythm of retrospectives. */
export type Cadence = (typeof cadences)[number];

/** A calendar week (Monday to Sunday), month or quarter; ISO dates, both included. */
export interface CadencePeriod {
  readonly cadence: Cadence;
  readonly from: string;
  readonly to: string;
}

const someMonday = '2024-01-01';

/** The week, month or quarter that a day lies in. */
export function periodOf(cadence: Cadence, day: string): CadencePeriod {
  if (cadence === 'weekly') {
    const from = addDays(day, -(((daysBetween(someMonday, day) % 7) + 7) % 7));
    return { cadence, from, to: addDays(from, 6) };
  }
  const month = Number(day.slice(5, 7));
  const length = cadence === 'monthly' ? 1 : 3;
  const first = month - ((month - 1) % length);
  const last = first + length - 1;
  const year = day.slice(0, 4);
  const to = daysInMonth(Number(year), last);
  return { cadence, from: `${year}-${twoDigits(first)}-01`, to: `${year}-${twoDigits(last)}-${twoDigits(to)}` };
}

/** The period before one, or several before it. */
export function periodBefore(period: CadencePeriod, steps = 1): CadencePeriod {
  return steps <= 0 ? period : periodBefore(periodOf(period.cadence, addDays(period.from, -1)), steps - 1);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
