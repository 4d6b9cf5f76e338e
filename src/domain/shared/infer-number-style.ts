import { detectLanguage } from './detect-language';
import type { NumberStyle } from './figure';
import type { Language } from './language';
import type { DecidedStyle } from './numeral';

const longest = 200_000;
const numberLike = /[\d.,]+/g;
const money = /[$€£¥₽₹]/;

/**
 * How a note writes its numbers: by numbers that can only be read one way (`10.3M`, `37,000,000`, `1.234,5`), three decimals
 * being unheard of in amounts of money; where there are none, by the note's language (found out where the caller does not know it); unknown when they contradict each other.
 */
export function inferNumberStyle(text: string, language?: Language | null): NumberStyle {
  const head = text.slice(0, longest);
  let point = 0;
  let comma = 0;
  for (const match of head.matchAll(numberLike)) {
    const vote = voteOf(match[0], head, match.index);
    if (vote === 'point') point += 1;
    if (vote === 'comma') comma += 1;
  }
  if (point + comma <= 1) return styleOfFew(point - comma, styleOfLanguage(language === undefined ? detectLanguage(head) : language));
  if (point > 2 * comma) return 'point';
  return comma > 2 * point ? 'comma' : 'unknown';
}

/** A single number does not outvote the language around it: `3,2M` in an English note leaves `180,000` open. */
function styleOfFew(lead: number, ofLanguage: NumberStyle): NumberStyle {
  if (lead === 0) return ofLanguage;
  const ofNumber = lead > 0 ? 'point' : 'comma';
  return ofLanguage === 'unknown' || ofLanguage === ofNumber ? ofNumber : 'unknown';
}

function styleOfLanguage(language: Language | null): NumberStyle {
  if (language === null) return 'unknown';
  return ['en', 'zh', 'ja'].includes(language) ? 'point' : 'comma';
}

function voteOf(run: string, text: string, at: number): DecidedStyle | null {
  const written = run.replace(/^[.,]+|[.,]+$/g, '');
  if (written.length > 30 || !/[.,]/.test(written)) return null;
  const parts = written.split(/[.,]/);
  const marks = written.replace(/\d/g, '');
  const last = parts[parts.length - 1] ?? '';
  if (marks.length > 1) return voteOfMany(parts, marks);
  if (last.length === 3) return isMoney(text, at, run.length) && !written.startsWith('0') ? groupedBy(marks) : null;
  return looksLikeDate(parts, run) || /^v|[:/-]$/i.test(text.charAt(at - 1)) ? null : decimalBy(marks);
}

function voteOfMany(parts: readonly string[], marks: string): DecidedStyle | null {
  const grouped = parts.slice(1, -1).every((part) => part.length === 3) && (parts[0] ?? '').length <= 3;
  const lastMark = marks.charAt(marks.length - 1);
  const firstMark = marks.charAt(0);
  if (!grouped || [...marks.slice(0, -1)].some((mark) => mark !== firstMark)) return null;
  if (firstMark !== lastMark) return groupedBy(firstMark);
  return parts[parts.length - 1]?.length === 3 ? groupedBy(firstMark) : null;
}

/** `14.03.` and `14.03` at the end of a sentence look alike: neither tells. */
function looksLikeDate(parts: readonly string[], run: string): boolean {
  return run.endsWith('.') && parts.every((part) => part.length === 2) && Number(parts[0]) <= 31 && Number(parts[1]) <= 12;
}

function isMoney(text: string, at: number, length: number): boolean {
  return money.test(text.slice(Math.max(0, at - 2), at)) || money.test(text.slice(at + length, at + length + 2));
}

function groupedBy(mark: string): DecidedStyle {
  return mark === ',' ? 'point' : 'comma';
}

function decimalBy(mark: string): DecidedStyle {
  return mark === '.' ? 'point' : 'comma';
}
