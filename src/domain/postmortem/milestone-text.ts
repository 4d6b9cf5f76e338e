import { readDate } from '../shared/calendar-date';
import { isParsable } from './table-cell';

/** An event without the date it starts or ends with. */
export interface DatedText {
  readonly text: string;
  /** The date as written, also one that cannot be read (`2022-02-?? ??:??`, `12:26`); null where there is none. */
  readonly date: string | null;
}

const marks = / [-–—|] |[:：](?=\s)|\s*[|→]\s*|,(?=\s)|–|—/g;
const emphasis = /^(?:\*\*|__|\*|_|`)([^*_`]{3,60}?)[:：]?\s*(?:\*\*|__|\*|_|`)\s*[:：–—|-]?\s*/;
const brackets = /^[[(]([^[\]()]{3,60})[\])](?!\()\s*[:：–—|-]?\s*/;
const clock = String.raw`(?:\d{1,2}|\?\?|--|hh)[:h.](?:\d{2}|\?\?|--|mm)(?:[:.]\d{2})?`;
const stamp = new RegExp(String.raw`^((?:\d{4,5}[-/.]\S{2,8}\s+)?(?:~\s?)?${clock}(?:\s?(?:utc|gmt|cest|cet|am|pm|uhr|z)\b)?(?:\s?[-–]\s?${clock})?(?:\s?(?:utc|gmt|cest|cet|am|pm|uhr|z)\b)?)\s*[:：–—|-]?\s+(?=\S)`, 'iu');
const isoStart = /^(\d{4,5}-[\d?x]{1,2}-[\d?x]{1,2}(?:[T ](?:\d{1,2}|\?\?|--)[:.](?:\d{2}|\?\?|--)(?:\s?-\s?[\d?]{1,2}[:.][\d?]{2})?)?)\s*[:：–—|,-]?\s+/i;
const dayLabel = /^((?:day|week|tag|woche|день|неделя|jour|semaine|día|dia|semana|month|monat|t)\s?[-+]?\s?\d{1,3})\s*[:：–—|-]\s*/iu;
const trailing = /\s*[([（]([^()[\]（）]{4,40})[)\]）]\s*\.?$/;
const ending = /\s*[:：–—]\s*([^:：–—]{4,30})$/;
const longest = 60;

/** Reads `2026-03-02: Launch`, `**March 2** – Launch`, `12:26 - alarm`, `Launch (2026-03-02)`. */
export function datedText(written: string): DatedText {
  if (!isParsable(written)) return { text: written, date: null };
  for (const shape of [emphasis, brackets]) {
    const found = shape.exec(written);
    if (found !== null && isDateLike(found[1] ?? '')) return { text: written.slice(found[0].length), date: (found[1] ?? '').trim() };
  }
  return afterIso(written) ?? atStart(written) ?? byShape(written) ?? atEnd(written) ?? { text: written, date: null };
}

/** An ISO date or date-time at the beginning that no second date follows; what stands behind it may have commas of its own. */
function afterIso(written: string): DatedText | null {
  const found = isoStart.exec(written);
  const text = found === null ? '' : written.slice(found[0].length).trim();
  return found === null || text === '' || /^[\d?~–—-]/.test(text) ? null : { text, date: (found[1] ?? '').trim() };
}

/** The beginning before a mark that is a date, as long as what follows is part of it: `March 2, 2026: …`, `2026-03-02 – 2026-03-05: …`. */
function atStart(written: string): DatedText | null {
  let best: { readonly head: string; readonly end: number } | null = null;
  for (const mark of written.slice(0, longest + 3).matchAll(marks)) {
    const head = written.slice(0, mark.index).trim();
    const grows: boolean = best === null || isDateLike(written.slice(best.end, mark.index));
    if (!grows) break;
    if (isDateLike(head)) best = { head, end: mark.index + mark[0].length };
  }
  const text = best === null ? '' : written.slice(best.end).trim();
  return best !== null && text !== '' ? { text, date: best.head } : null;
}

function byShape(written: string): DatedText | null {
  for (const shape of [isoStart, stamp, dayLabel]) {
    const found = shape.exec(written);
    if (found !== null) return { text: written.slice(found[0].length).trim(), date: (found[1] ?? '').trim() };
  }
  return null;
}

function atEnd(written: string): DatedText | null {
  for (const shape of [trailing, ending]) {
    const found = shape.exec(written);
    if (found !== null && readDate(found[1] ?? '').state !== 'none') return { text: written.slice(0, found.index).trim(), date: (found[1] ?? '').trim() };
  }
  return null;
}

/** A date, a day without its year, or a time of day alone. */
function isDateLike(text: string): boolean {
  const bare = text.replace(/[*_`]+/g, '').trim();
  if (!/[\d?]/.test(bare) || bare.length > longest) return false;
  return readDate(bare).state !== 'none' || readDate(`${bare} 2024`).state === 'read' || readDate(`${bare}, 2024`).state === 'read' || stamp.test(`${bare} x`);
}
