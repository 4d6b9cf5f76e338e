import type { DateSpan } from '../shared/calendar-date';
import { readDate } from '../shared/calendar-date';
import type { Problem } from '../shared/problem';
import type { ExtractionContext } from './extraction-context';

/** A date that was read at some place, or what is wrong with it; both null where there is none. */
export interface ReportedDate {
  readonly date: DateSpan | null;
  readonly problem: Problem | null;
}

/** Reads a date; an ambiguous or impossible one becomes a problem at that line. */
export function reportedDate(context: ExtractionContext, written: string | null, line: number): ReportedDate {
  const reading = readDate(written ?? '');
  switch (reading.state) {
    case 'none': return { date: null, problem: null };
    case 'read': return { date: reading.date, problem: null };
    case 'impossible': return { date: null, problem: problemOf(context, 'date-impossible', line, { written: reading.written }) };
    case 'ambiguous': {
      const [first, second] = reading.readings;
      return { date: null, problem: problemOf(context, 'date-ambiguous', line, { written: reading.written, first: shown(first), second: shown(second) }) };
    }
  }
}

function shown(date: DateSpan): string {
  return date.from === date.to ? date.from : `${date.from} – ${date.to}`;
}

function problemOf(context: ExtractionContext, code: Problem['code'], line: number, details: Record<string, string>): Problem {
  return { code, path: context.structure.path, line, column: null, details };
}
