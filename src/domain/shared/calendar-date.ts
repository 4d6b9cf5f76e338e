import type { DateParts, DayRange } from './date-parts';
import { daysOfParts } from './date-parts';
import { dateRangeWords } from './date-words';
import { fold } from './fold';
import type { DayOrder } from './parse-date-parts';
import { parseDateParts } from './parse-date-parts';

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

type Parsed = Omit<DateSpan, 'written'> | 'impossible' | null;

const longest = 160;
const placeholder = /\{\s*\{|<%|<!--/;
const marks = /\[\[|\]\]|\|.*|[*_`]|\p{Extended_Pictographic}|\ufe0f/gu;
const parenthesis = /(.) *\([^()]*\)$/;
// From the surest to the least: a hyphen without spaces also stands inside of dates.
const separators = [/ +[-–—~]+ +/g, / *[–—〜～] */g, new RegExp(` (?:${dateRangeWords.join('|')}) `, 'g'), /(?: *\/ *|-|~)/g];
const isoDay = /(?:^|[^\d])(\d{4,}-\d{2}-\d{2})(?![\d])/g;

/**
 * Reads a day, month, quarter, half, year or ISO week, or a stretch between two of them, in the built-in languages; a time of day
 * and words such as "by" or "end of" make no difference. `3/4/2026` has two readings, the month-first one first.
 */
export function readDate(written: string): DateReading {
  const trimmed = written.trim();
  if (!/\d/.test(trimmed.normalize('NFKC')) || placeholder.test(trimmed) || trimmed.length > longest) return { state: 'none' };
  const text = fold(trimmed.replace(marks, ''));
  const first = parse(text, 'month-first');
  const second = parse(text, 'day-first');
  if (first === null || second === null) return { state: 'none' };
  const readings = [first, second].flatMap((parsed) => (parsed === 'impossible' ? [] : [{ written: trimmed, ...parsed }]));
  const [one, other] = readings;
  if (one === undefined) return { state: 'impossible', written: trimmed };
  if (other === undefined || (one.from === other.from && one.to === other.to)) return { state: 'read', date: one };
  return { state: 'ambiguous', written: trimmed, readings: [one, other] };
}

function parse(text: string, order: DayOrder): Parsed {
  const bare = text.replace(parenthesis, '$1');
  return parseOne(bare, order) ?? parseSeason(bare) ?? parseRange(bare, order) ?? parseEmbedded(text, order);
}

function parseOne(text: string, order: DayOrder): Parsed {
  const parts = parseDateParts(text, order);
  const days = parts === null ? null : daysOfParts(parts);
  if (parts === null || days === null) return null;
  if (days === 'impossible') return isSeason(text) ? null : days;
  return { ...days, precision: parts.precision === 'week' ? 'range' : parts.precision };
}

const season = /^(\d{4})[/-](\d{2})(?:-\?\?-\?\?)?(?: .*)?$/;

function isSeason(text: string): boolean {
  const [, year = '', next = ''] = season.exec(text) ?? [];
  return year !== '' && (Number(year) + 1) % 100 === Number(next);
}

/** `2025/26`, also with the rest left open (`2021/22-??-?? HH:mm`): somewhere in two years. */
function parseSeason(text: string): Parsed {
  const year = isSeason(text) ? Number(text.slice(0, 4)) : 0;
  return year < 1900 ? null : { from: `${year}-01-01`, to: `${year + 1}-12-31`, precision: 'range' };
}

function parseRange(text: string, order: DayOrder): Parsed {
  for (const separator of separators) {
    for (const match of text.matchAll(separator)) {
      const left = parseDateParts(text.slice(0, match.index), order);
      const right = parseDateParts(text.slice(match.index + match[0].length), order);
      const range = left === null || right === null ? null : joinEnds(left, right);
      if (range !== null) return range;
    }
  }
  return null;
}

/** Each end borrows what it lacks from the other: `2–27 March 2026`, `March 2–27, 2026`, `Dec – Jan 2026`. */
function joinEnds(left: DateParts, right: DateParts): Parsed {
  const end = { ...right, year: right.year ?? left.year, month: right.month ?? (right.precision === 'day' ? left.month : null) };
  const begin = { ...left, year: left.year ?? right.year, month: left.month ?? (left.precision === 'day' ? right.month : null) };
  const [first, last] = [daysOfParts(begin), daysOfParts(end)];
  if (first === null || last === null) return null;
  if (first === 'impossible' || last === 'impossible') return 'impossible';
  if (first.from <= last.to) return range(first, last);
  const yearBefore = left.year === null && begin.year !== null ? daysOfParts({ ...begin, year: begin.year - 1 }) : null;
  return yearBefore === null || yearBefore === 'impossible' ? 'impossible' : range(yearBefore, last);
}

function range(first: DayRange, last: DayRange): Parsed {
  return { from: first.from, to: last.to, precision: 'range' };
}

/** The one ISO date in a longer text: `moved to 2026-03-14 because of Easter`. */
function parseEmbedded(text: string, order: DayOrder): Parsed {
  const found = [...text.matchAll(isoDay)].map((match) => match[1] ?? '');
  return found.length === 1 ? parseOne(found[0] ?? '', order) : null;
}
