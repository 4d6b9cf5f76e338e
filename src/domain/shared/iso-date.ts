const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month that counts from 1; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return monthLengths[month - 1] ?? 0;
}

/** ISO `YYYY-MM-DD` of a day in the years 1 to 9999; null for a day that does not exist. */
export function isoOf(year: number, month: number, day: number): string | null {
  const whole = Number.isInteger(year) && Number.isInteger(day) && year >= 1 && year <= 9999;
  if (!whole || day < 1 || day > daysInMonth(year, month)) return null;
  return isoText(year, month, day);
}

/** Whether a text is exactly `YYYY-MM-DD` and that day exists. */
export function isIsoDate(text: string): boolean {
  if (!isoDate.test(text)) return false;
  return isoOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) === text;
}

/** The ISO date `days` after `iso` (before, when negative). A text that is no ISO date comes back unchanged. */
export function addDays(iso: string, days: number): string {
  return isIsoDate(iso) ? isoOfDayNumber(dayNumber(iso) + Math.trunc(days)) : iso;
}

/** Days from the first ISO date to the second, negative when the second is earlier; NaN unless both are ISO dates. */
export function daysBetween(from: string, to: string): number {
  return isIsoDate(from) && isIsoDate(to) ? dayNumber(to) - dayNumber(from) : Number.NaN;
}

function isoText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// Years run from March, so that the leap day is the last day of its year and months fall into a linear pattern.
function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function isoOfDayNumber(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoText(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}
