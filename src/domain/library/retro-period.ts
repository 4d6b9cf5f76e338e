import type { NoteRecord } from '../postmortem/note-record';
import { readDate } from '../shared/calendar-date';
import { fold } from '../shared/fold';
import { addDays, daysBetween } from '../shared/iso-date';
import { cadences, periodBefore, periodOf } from './cadence-period';
import type { Cadence, CadencePeriod } from './cadence-period';

/** Parts of words that name a rhythm, folded, in the languages that notes are written in. */
const names: Readonly<Record<Cadence, readonly string[]>> = {
  weekly: ['weekly', 'wochenretro', 'wochentlich', 'еженедельн', 'недельн', 'hebdo', 'semanal', '週次', '周度', '每周'],
  monthly: ['monthly', 'monatsretro', 'monatlich', 'monatsruckblick', 'ежемесячн', 'месячн', 'mensuel', 'mensual', 'mensal', '月次', '月度'],
  quarterly: ['quarterly', 'quarter ', 'quartal', 'квартальн', 'trimestr', '四半期', '季度'],
};

// "2026-Q3", "Q4 2024", "2025-11": how file names say a period.
const datesInTitle = /\b\d{4}-\d{2}-\d{2}\b|\b\d{4}[- ]?q[1-4]\b|\bq[1-4][- ]\d{4}\b|\b\d{4}-w\d{2}\b|\b\d{4}-\d{2}\b/i;

/** So many days into a period a retrospective that gives only its own day still looks back at the one before. */
const lookingBack: Readonly<Record<Cadence, number>> = { weekly: 3, monthly: 10, quarterly: 20 };

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The week, month or quarter that a retrospective looks back on; null for one that is about a single campaign or has no rhythm.
 * The rhythm is named in its file name or a tag ("2025-11 monthly retro", #quarterly); a retrospective that names neither a campaign
 * nor a brief also has one when its dates are exactly a calendar week, month or quarter.
 */
export function retroPeriod(record: NoteRecord): CadencePeriod | null {
  if (record.kind !== 'retro') return null;
  const days = daysOf(record);
  const named = namedCadence(record);
  if (days === null) return null;
  if (named !== null) return periodAround(named, days);
  if (record.campaign !== null || record.briefLink !== null) return null;
  return cadences.map((cadence) => periodOf(cadence, days.from)).find(({ from, to }) => from === days.from && to === days.to) ?? null;
}

function namedCadence({ title, tags }: NoteRecord): Cadence | null {
  const text = `${[title, ...tags].map(fold).join(' ')} `;
  return cadences.find((cadence) => names[cadence].some((name) => text.includes(name))) ?? null;
}

function daysOf({ start, end, title }: NoteRecord): Days | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first !== null && last !== null) return { from: first.from, to: last.to < first.from ? first.to : last.to };
  const written = datesInTitle.exec(title)?.[0].replace(/^(\d{4}) ?(q)/i, '$1-$2');
  const read = written === undefined ? null : readDate(written);
  return read?.state === 'read' ? read.date : null;
}

function periodAround(cadence: Cadence, { from, to }: Days): CadencePeriod {
  const period = periodOf(cadence, addDays(from, Math.floor(daysBetween(from, to) / 2)));
  const isHeldAfter = from === to && daysBetween(period.from, from) < lookingBack[cadence];
  return isHeldAfter ? periodBefore(period) : period;
}
