import { currencyCodes, currencyWords, durationWords, magnitudeWords, ratioWords } from './figure-words';
import type { DecidedStyle } from './numeral';
import { numeralAt, numeralValue } from './numeral';
import type { WordMatch } from './word-table';
import { wordTable } from './word-table';

/** One number with its unit, somewhere in a folded text. */
export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
  /** What a magnitude word or unit of time multiplied the number by; 1 for none. */
  readonly scale: number;
  /** Where the numeral starts. */
  readonly start: number;
  readonly end: number;
}

const magnitudes = wordTable(magnitudeWords);
const durations = wordTable(durationWords);
const ratios = wordTable(ratioWords);
const currencies = wordTable<string>({
  ...Object.fromEntries([...currencyCodes].map((code) => [code.toLowerCase(), code])),
  ...currencyWords,
});
const touching = new Set(['m', 'b', 'mm']);

/** The offset of the next character that is no space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next += 1;
  return next;
}

/** Reads `+396%`, `$1.2M`, `1,3 Mio. €`, `4h 15m`, `#28,804` at `at`; null when no number starts there. */
export function parseQuantity(text: string, at: number, style: DecidedStyle): Quantity | null {
  const prefix = readPrefix(text, at);
  const written = numeralAt(text, prefix.at);
  const value = written === '' ? null : numeralValue(written, prefix.unit === '#' ? rankStyle(written) : style);
  if (value === null) return null;
  const end = prefix.at + written.length;
  const plain = { value: value * prefix.sign, unit: prefix.unit, scale: 1, start: prefix.at, end };
  return prefix.unit === null ? readDuration(text, plain, style) ?? readUnit(text, readMagnitude(text, plain)) : readMagnitude(text, plain);
}

function readPrefix(text: string, start: number): { at: number; sign: 1 | -1; unit: string | null } {
  let at = start;
  let sign: 1 | -1 = 1;
  let unit: string | null = null;
  for (let step = 0; step < 3; step += 1) {
    const mark = text.charAt(at);
    const currency: WordMatch<string> | null = unit === null ? currencies.match(text, at) : null;
    if ('+-−–'.includes(mark) && mark !== '') {
      if (mark !== '+') sign = -1;
      at = skipSpace(text, at + 1);
    } else if (currency !== null || (mark === '#' && unit === null)) {
      unit = currency?.meaning ?? '#';
      at = skipSpace(text, at + (currency?.word.length ?? 1));
    } else if (mark === 'x' && /\d/.test(text.charAt(at + 1)) && unit === null) {
      unit = 'x';
      at += 1;
    } else break;
  }
  return { at, sign, unit };
}

/** Ranks are whole, so any mark in them groups: `#28,804`. */
function rankStyle(written: string): DecidedStyle {
  return written.includes('.') ? 'comma' : 'point';
}

function readMagnitude(text: string, quantity: Quantity): Quantity {
  const at = skipSpace(text, quantity.end);
  const found = magnitudes.match(text, at);
  if (found === null || (at > quantity.end && touching.has(found.word))) return quantity;
  return {
    ...quantity,
    value: exactly(quantity.value * found.meaning),
    scale: found.meaning,
    end: afterPoint(text, at + found.word.length),
  };
}

function readUnit(text: string, quantity: Quantity): Quantity {
  const at = skipSpace(text, quantity.end);
  const ratio = ratios.match(text, at);
  if (ratio !== null && !(ratio.meaning === 'x' && /\d/.test(text.charAt(at + ratio.word.length)))) {
    return { ...quantity, unit: ratio.meaning, end: at + ratio.word.length };
  }
  const currency = currencies.match(text, at);
  if (currency === null) return quantity;
  return { ...quantity, unit: currency.meaning, end: afterPoint(text, at + currency.word.length) };
}

/** Adds up `4h 15m`; an `m` alone is a million, after hours or days it is minutes. null when the first part is no time. */
function readDuration(text: string, first: Quantity, style: DecidedStyle): Quantity | null {
  const onClock = readClock(text, first);
  if (onClock !== null) return onClock;
  let part = readTimePart(text, first.end, first.value, durations.match(text, skipSpace(text, first.end)) ?? minutesBeforeSeconds(text, first.end));
  if (part === null) return null;
  let total: Quantity = { ...first, ...part, unit: 'minutes' };
  for (let parts = 1; parts < 4; parts += 1) {
    const at = skipSpace(text, total.end);
    const written = numeralAt(text, at);
    const value = written === '' ? null : numeralValue(written, style);
    const end = at + written.length;
    part = value === null ? null : readTimePart(text, end, value, durations.match(text, skipSpace(text, end)) ?? looseMinutes(text, end));
    if (part === null) return total;
    total = { ...total, value: total.value + part.value, end: part.end };
  }
  return total;
}

function readTimePart(text: string, from: number, value: number, time: WordMatch<number> | null): Pick<Quantity, 'value' | 'scale' | 'end'> | null {
  if (time === null) return null;
  return { value: exactly(value * time.meaning), scale: time.meaning, end: afterPoint(text, skipSpace(text, from) + time.word.length) };
}

/** `0:20` and `1:02:30` are lengths; `12:30` may as well be a time of day and is left alone. */
function readClock(text: string, first: Quantity): Quantity | null {
  const found = /^(?:(0):([0-5]\d)|(\d{1,2}):([0-5]\d):([0-5]\d))(?![\d:.])/.exec(text.slice(first.start, first.start + 12));
  if (found === null || first.value < 0) return null;
  const [, , seconds = '0', hours = '0', minutes = '0', rest = '0'] = found;
  const value = Number(hours) * 60 + Number(minutes) + (Number(seconds) + Number(rest)) / 60;
  return { ...first, value: exactly(value), unit: 'minutes', scale: 1, end: first.start + found[0].length };
}

/** The `m` of `4m 30s`. */
function minutesBeforeSeconds(text: string, from: number): WordMatch<number> | null {
  return /^m ?\d{1,2} ?s(?:ec|ek)?(?!\p{L})/u.test(text.slice(from, from + 12)) ? { word: 'm', meaning: 1 } : null;
}

function looseMinutes(text: string, from: number): WordMatch<number> | null {
  const at = skipSpace(text, from);
  if (/^m(?!\p{L})/u.test(text.slice(at, at + 3))) return { word: 'm', meaning: 1 };
  return at >= text.length ? { word: '', meaning: 1 } : null;
}

/** Abbreviations may end in a point: `тыс.`, `Mio.`, `руб.`; one before a digit belongs to the digit. */
function afterPoint(text: string, at: number): number {
  return text[at] === '.' && !/\d/.test(text.charAt(at + 1)) ? at + 1 : at;
}

/** Takes binary noise off a product: 2.16 × 1,000,000 is 2,160,000. */
function exactly(value: number): number {
  return Number(value.toPrecision(15));
}
