import { readDate } from '../shared/calendar-date';
import type { DateSpan } from '../shared/calendar-date';
import type { Problem } from '../shared/problem';
import { isUnfilled } from '../note/placeholder';
import type { PropertyReading, PropertyReadings } from '../note/property-reading';

/** The dates of a note, with what is wrong with them. */
export interface NoteDates {
  readonly start: DateSpan | null;
  readonly end: DateSpan | null;
  readonly reviewBy: DateSpan | null;
  readonly problems: readonly Problem[];
}

interface DateOrProblem {
  readonly date: DateSpan | null;
  readonly problem: Problem | null;
}

const nothing: DateOrProblem = { date: null, problem: null };

/** Reads `start`, `end` and `review-by`; `period` (`1 March – 15 April 2026`) gives start and end where they are absent. */
export function noteDates(readings: PropertyReadings, path: string): NoteDates {
  const [start, end, reviewBy, period] = [readings.start, readings.end, readings['review-by'], readings.period].map((reading) => dateOf(reading, path));
  const problems = [start, end, reviewBy, period].map((read) => read?.problem ?? null).filter((problem) => problem !== null);
  return {
    start: start?.date ?? edge(period?.date, 'from'),
    end: end?.date ?? edge(period?.date, 'to'),
    reviewBy: reviewBy?.date ?? null,
    problems,
  };
}

function edge(period: DateSpan | null | undefined, side: 'from' | 'to'): DateSpan | null {
  if (period === null || period === undefined) return null;
  return { written: period.written, from: period[side], to: period[side], precision: 'day' };
}

function dateOf(reading: PropertyReading | undefined, path: string): DateOrProblem {
  const value = reading === undefined ? undefined : wholeValue(reading);
  if (reading === undefined || value === undefined || isUnfilled(value)) return nothing;
  const read = readDate(value);
  const problem = (code: Problem['code'], more: Readonly<Record<string, string>> = {}): DateOrProblem => ({
    date: null,
    problem: { code, path, line: reading.span.line, column: null, details: { property: reading.key, written: value, ...more } },
  });
  switch (read.state) {
    case 'read': return { date: read.date, problem: null };
    case 'impossible': return problem('date-impossible');
    case 'ambiguous': return problem('date-ambiguous', { first: read.readings[0].from, second: read.readings[1].from });
    case 'none': return reading.name === 'period' ? nothing : problem('wrong-type', { expected: 'date' });
  }
}

// A period may be a list of two dates.
function wholeValue(reading: PropertyReading): string | undefined {
  const texts = reading.values.map(({ text }) => text);
  return reading.name === 'period' ? texts.join(' – ') : texts[0];
}
