import { addDays, daysInMonth, isoOf } from './iso-date';

/** What one written point in time says; null where it says nothing, as the year in `2 March`. */
export interface DateParts {
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'week';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Number of the quarter, half or ISO week. */
  readonly part: number | null;
}

/** First and last day, both ISO and included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The days that complete parts mean; `impossible` for a thirteenth month or a fifth quarter, null where the parts do not suffice. */
export function daysOfParts(parts: DateParts): DayRange | 'impossible' | null {
  const { year, month, day, part } = parts;
  if (year === null) return null;
  if (year < 1000 || year > 9999) return 'impossible';
  switch (parts.precision) {
    case 'day': return month === null || day === null ? null : monthsOfYear(year, month, month, day);
    case 'month': return month === null ? null : monthsOfYear(year, month, month, null);
    case 'quarter': return part === null ? null : monthsOfYear(year, part * 3 - 2, part * 3, null);
    case 'half': return part === null ? null : monthsOfYear(year, part * 6 - 5, part * 6, null);
    case 'year': return monthsOfYear(year, 1, 12, null);
    case 'week': return part === null ? null : isoWeek(year, part);
  }
}

function monthsOfYear(year: number, first: number, last: number, day: number | null): DayRange | 'impossible' {
  const from = isoOf(year, first, day ?? 1);
  const to = isoOf(year, last, day ?? daysInMonth(year, last));
  return from === null || to === null ? 'impossible' : { from, to };
}

/** Week 1 is the one with 4 January; weeks start on Monday. */
function isoWeek(year: number, week: number): DayRange | 'impossible' {
  const from = addDays(mondayOfFirstWeek(year), (week - 1) * 7);
  if (week < 1 || week > 53 || from >= mondayOfFirstWeek(year + 1)) return 'impossible';
  return { from, to: addDays(from, 6) };
}

function mondayOfFirstWeek(year: number): string {
  const before = year - 1;
  // Weekday of 1 January, Monday 0: years and leap years shift it by a day each.
  const weekday = (before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)) % 7;
  const fourth = isoOf(year, 1, 4) ?? '';
  return addDays(fourth, -((weekday + 3) % 7));
}
