import { addDays, daysInMonth, isIsoDate, isoOf } from './iso-date';

/** The ISO date some months later: the same day, or the month's last where it has no such day. A text that is no ISO date comes back unchanged. */
export function addMonths(iso: string, months: number): string {
  if (!isIsoDate(iso)) return iso;
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return isoOf(year, month, Math.min(Number(iso.slice(8, 10)), daysInMonth(year, month))) ?? addDays(iso, months * 30);
}
