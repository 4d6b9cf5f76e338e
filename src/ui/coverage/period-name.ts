import type { CadencePeriod } from '../../domain/library/cadence-period';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** A week, month or quarter in words: "Oct 2026", "Q3 2026". */
export function periodName({ cadence, from, to }: CadencePeriod, locale: Locale): string {
  const { retro } = locale.words.coverage;
  switch (cadence) {
    case 'weekly': return fill(retro.week, { from: locale.day(from), to: locale.day(to) });
    case 'monthly': return locale.month(from);
    case 'quarterly': return fill(retro.quarter, { quarter: quarterOf(from), year: from.slice(0, 4) });
  }
}

/** The quarter of the year, from 1, that an ISO day lies in. */
export function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
