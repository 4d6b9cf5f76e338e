import { boundsAfter, boundsBefore, outOfWords, rangeWords } from './figure-words';
import type { DecidedStyle } from './numeral';
import type { Quantity } from './parse-quantity';
import { numeralAt } from './numeral';
import { parseQuantity, skipSpace } from './parse-quantity';
import { wordTable } from './word-table';

/** What could be computed from a written figure. */
export interface ParsedFigure {
  /** The number, in units of `unit`; for a range its middle. Durations are in minutes. Percentages are percents (8 for 8 %). */
  readonly value: number;
  /** Both ends of a written range, else null. */
  readonly range: readonly [number, number] | null;
  readonly comparison: 'exactly' | 'less-than' | 'more-than' | 'about';
  /**
   * `%`, `pp` (percentage points), `x`, an ISO 4217 currency code, `minutes`, `#` (a rank), `/5` (a score out of five),
   * or the written unit word, folded; null for a bare number.
   */
  readonly unit: string | null;
}

type Comparison = ParsedFigure['comparison'];

const before = wordTable(boundsBefore);
const after = wordTable(boundsAfter);
const between = wordTable(rangeWords);
const outOf = wordTable(outOfWords);
// A time, a date, a version or a change (5 → 7): the number read so far is not what was meant.
const goesOn = /^(?:\d|[.:/\-–—]\s*\d|→|->|=>)/;
const unitWord = /^[\p{L}\p{M}][\p{L}\p{M}'’-]*(?: [\p{L}\p{M}][\p{L}\p{M}'’-]*){0,2}/u;

/** Reads a folded text that starts with a figure in a decided number style; null where it starts with none. */
export function parseFigure(text: string, style: DecidedStyle): ParsedFigure | null {
  const opening = readBounds(text);
  const first = parseQuantity(text, opening.at, style);
  if (first === null) return null;
  const second = readRangeEnd(text, first, style);
  const end = second?.end ?? first.end;
  const closing = after.match(text, skipSpace(text, end));
  const score = second === null && closing === null ? readScore(text, first, style) : null;
  const rest = closing === null ? text.slice(end).trimStart() : '';
  if (score === null && goesOn.test(rest)) return null;
  return {
    ...(second === null ? { value: first.value, range: null } : spread(second)),
    comparison: comparisonOf(opening.comparison, closing?.meaning ?? null, second !== null),
    unit: score ?? second?.unit ?? first.unit ?? readUnitWord(rest),
  };
}

function readBounds(text: string): { at: number; comparison: Comparison } {
  let at = skipSpace(text, 0);
  let comparison: Comparison = 'exactly';
  for (let bound = before.match(text, at); bound !== null; bound = before.match(text, at)) {
    comparison = bound.meaning;
    at = skipSpace(text, at + bound.word.length);
  }
  return { at, comparison };
}

function comparisonOf(opening: Comparison, closing: Comparison | null, isRange: boolean): Comparison {
  if (isRange) return opening === 'about' ? 'about' : 'exactly';
  return closing ?? opening;
}

/** The other end, and the first end again in its unit (`8–12%`, `10-12k`); null unless the two ascend. */
function readRangeEnd(text: string, first: Quantity, style: DecidedStyle): (Quantity & { from: number }) | null {
  const word = between.match(text, skipSpace(text, first.end));
  if (word === null) return null;
  const last = parseQuantity(text, skipSpace(text, skipSpace(text, first.end) + word.word.length), style);
  if (last === null || (first.unit !== null && last.unit !== null && first.unit !== last.unit)) return null;
  const scaled = first.scale === 1 && first.unit === null ? first.value * last.scale : first.value;
  const from = scaled <= last.value ? scaled : first.value;
  return from <= last.value && !/^[-./:]\s*\d/.test(text.slice(last.end)) ? { ...last, unit: last.unit ?? first.unit, from } : null;
}

function spread(last: Quantity & { from: number }): Pick<ParsedFigure, 'value' | 'range'> {
  return { value: (last.from + last.value) / 2, range: [last.from, last.value] };
}

/** `4.2/5` and `8 out of 10` are scores, `3:1` a multiple; null for neither. */
function readScore(text: string, first: Quantity, style: DecidedStyle): string | null {
  if (first.unit !== null) return null;
  const at = skipSpace(text, first.end);
  if (/^:1(?![\d.,:])/.test(text.slice(at))) return 'x';
  const word = outOf.match(text, at);
  const whole = word === null ? null : parseQuantity(text, skipSpace(text, at + word.word.length), style);
  if (whole === null || whole.unit !== null || /^\s*[/.:-]\s*\d/.test(text.slice(whole.end))) return null;
  return `/${numeralAt(text, whole.start)}`;
}

function readUnitWord(rest: string): string | null {
  if (/^(?:st|nd|rd|th)(?![\p{L}])/u.test(rest)) return '#';
  const words = unitWord.exec(rest)?.[0] ?? null;
  if (words === null || words.length > 40) return null;
  // A fourth word means that this is prose, of which only the first can be a unit.
  return /^ [\p{L}\p{M}]/u.test(rest.slice(words.length)) ? words.split(' ')[0] ?? null : words;
}
