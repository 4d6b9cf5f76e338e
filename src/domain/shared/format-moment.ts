/** A moment as a person sees it: an ISO day, the time of day as `HH:mm:ss`, and the language of month and day names (BCP 47). */
export interface LocalMoment {
  readonly date: string;
  readonly time: string;
  readonly language: string;
}

const token = /\[([^\]]*)\]|Y{4}|Y{2}|M{1,4}|Do|D{1,2}|d{3,4}|H{1,2}|h{1,2}|m{1,2}|s{1,2}|[Aa]|W{1,2}|Q|[A-Za-z]+|[^A-Za-z[]+|\[/g;

/**
 * Writes a moment by a pattern such as `YYYY-MM-DD`, `D MMMM YYYY`, `HH:mm` or `[week] WW`, with the letters that date formats of the
 * app's own templates have; null when the pattern has others.
 */
export function formatMoment(pattern: string, moment: LocalMoment): string | null {
  const pieces = [...pattern.matchAll(token)].map(([written, literal]) => literal ?? piece(written, moment));
  return pieces.includes(null) ? null : pieces.join('');
}

function piece(written: string, { date, time, language }: LocalMoment): string | null {
  if (!/^[A-Za-z]/.test(written)) return written;
  const [year = '', month = '', day = ''] = date.split('-');
  const [hour = '', minute = '', second = ''] = time.split(':');
  const plain: Readonly<Record<string, string>> = {
    YYYY: year, YY: year.slice(-2), MM: month, M: bare(month), DD: day, D: bare(day), HH: hour, H: bare(hour), mm: minute, m: bare(minute), ss: second, s: bare(second),
  };
  return plain[written] ?? reckoned(written, { date, language, hour: Number(hour) });
}

function reckoned(written: string, { date, language, hour }: { readonly date: string; readonly language: string; readonly hour: number }): string | null {
  const named = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  const twelve = String(hour % 12 === 0 ? 12 : hour % 12);
  switch (written) {
    case 'MMMM': return named({ month: 'long' });
    case 'MMM': return named({ month: 'short' });
    case 'dddd': return named({ weekday: 'long' });
    case 'ddd': return named({ weekday: 'short' });
    case 'Q': return String(Math.ceil(Number(date.slice(5, 7)) / 3));
    case 'WW': return String(isoWeek(date)).padStart(2, '0');
    case 'W': return String(isoWeek(date));
    case 'hh': return twelve.padStart(2, '0');
    case 'h': return twelve;
    case 'A': return hour < 12 ? 'AM' : 'PM';
    case 'a': return hour < 12 ? 'am' : 'pm';
    default: return null;
  }
}

const dayLength = 86_400_000;

// The week of a day is that of its Thursday.
function isoWeek(date: string): number {
  const day = new Date(`${date}T00:00:00Z`);
  const thursday = day.getTime() + (4 - (day.getUTCDay() || 7)) * dayLength;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / dayLength / 7) + 1;
}

function bare(digits: string): string {
  return digits.replace(/^0(?=\d)/, '');
}
