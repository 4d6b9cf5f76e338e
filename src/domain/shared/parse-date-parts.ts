import type { DateParts } from './date-parts';
import { dateFillers, monthNames } from './date-words';

/** Which number of `3/4/2026` is the day. */
export type DayOrder = 'day-first' | 'month-first';

type Numbers = Partial<Omit<DateParts, 'precision'>>;
interface Pattern {
  readonly shape: RegExp;
  readonly read: (groups: readonly string[], order: DayOrder) => DateParts | null;
}

const clock = String.raw`(?:\d{1,2}|--|\?\?|hh)[:.h](?:\d{2}|--|\?\?|mm)(?:[:.](?:\d{2}|\?\?|ss)(?:[.,]\d{1,9})?)?`;
const zone = String.raw`(?:z|utc|gmt|cet|cest|est|edt|pst|pdt|msk|[ap]\.?m\.?|uhr|[+-]\d{2}:?\d{2})?`;
const time = new RegExp(String.raw`[ t,]+(?:um |at |@ )?${clock} ?${zone}(?: ?[-–] ?${clock} ?${zone})?$`);
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '一': 1, '二': 2, '三': 3, '四': 4, '上': 1, '下': 2 };
const quarter = String.raw`(?:quartal|quarter|trimestre|квартал[а-я]*|кв|q|t)`;
const half = String.raw`(?:halbjahr|half|semestre|semester|полугоди[а-я]*|h|s)`;
const year = String.raw`(\d{4}|\d{2})`;
const joint = String.raw`[ ,./'’-]*(?:(?:fy|of|de|des) ?)?'?`;

const patterns: readonly Pattern[] = [
  at(/^(\d{4,})[-/.](\d{1,2}|\?\?|xx|mm)[-/.](\d{1,2}|\?\?|xx|dd)$/, ([y, m, d]) => isoLike(y, m, d)),
  at(/^(\d{4})\/(\d{2})(?:-\?\?-\?\?)$/, () => null),
  at(/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => parts('month', { year: number(y), month: number(m) })),
  at(/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([y, m, d]) => parts('day', { year: number(y), month: number(m), day: number(d) })),
  at(/^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4,5})$/, ([a, mark, b, y], order) => dayMonthYear(a, b, y, mark === '.' ? 'dots' : order)),
  at(/^(\d{1,2})\.(\d{1,2})\.?$/, ([d, m]) => parts('day', { day: number(d), month: number(m) })),
  at(/^(\d{1,2})\.?$/, ([d]) => parts('day', { day: number(d) })),
  at(/^(\d{1,2})\.?,? (\d{4})$/, ([d, y]) => parts('day', { day: number(d), year: number(y) })),
  at(/^(?:fy ?'?)?((?:19|20)\d{2})$/, ([y]) => parts('year', { year: number(y) })),
  at(/^fy ?'?(\d{2})$/, ([y]) => parts('year', { year: yearOf(y) })),
  at(/^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号]?)?)?$/, ([y, m, d]) => cjk(y, m, d)),
  at(/^(\d{1,2})月(?:(\d{1,2})[日号]?)?$/, ([m, d]) => cjk(undefined, m, d)),
  at(/^(\d{4})[- ]?w(\d{1,2})$/, ([y, w]) => parts('week', { year: number(y), part: number(w) })),
  at(new RegExp(String.raw`^(?:kw|cw|wk|week|woche|semaine|semana|неделя) ?(\d{1,2})(?:${joint}(\d{4}))?$`), ([w, y]) => parts('week', { year: yearOf(y), part: number(w) })),
  ...partOfYear('quarter', quarter, String.raw`(?:四半期|季度)`),
  ...partOfYear('half', half, '(?:半期|半年)'),
];

let months: ReadonlyMap<string, number> | null = null;
const fillers = new Set(dateFillers);

/** Reads one point in time from a folded text; null where it is none. The year may be missing, for the first end of a range. */
export function parseDateParts(text: string, order: DayOrder): DateParts | null {
  const bare = withoutFillers(text.replace(time, '').trim());
  for (const { shape, read } of patterns) {
    const match = shape.exec(bare);
    if (match !== null) return read(match.slice(1), order);
  }
  return withMonthName(bare);
}

function at(shape: RegExp, read: Pattern['read']): Pattern {
  return { shape, read };
}

function parts(precision: DateParts['precision'], numbers: Numbers): DateParts {
  return { precision, year: null, month: null, day: null, part: null, ...numbers };
}

function number(digits: string | undefined): number | null {
  return digits !== undefined && /^\d+$/.test(digits) ? Number(digits) : null;
}

/** Two digits are a year of this century. */
function yearOf(digits: string | undefined): number | null {
  const value = number(digits);
  return value !== null && digits?.length === 2 ? 2000 + value : value;
}

function isoLike(y: string | undefined, m: string | undefined, d: string | undefined): DateParts {
  const [month, day] = [number(m), number(d)];
  if (month === null) return parts('year', { year: number(y) });
  return day === null ? parts('month', { year: number(y), month }) : parts('day', { year: number(y), month, day });
}

function dayMonthYear(a: string | undefined, b: string | undefined, y: string | undefined, order: DayOrder | 'dots'): DateParts {
  const [first, second] = [number(a) ?? 0, number(b) ?? 0];
  const monthFirst = order === 'month-first' || (order === 'dots' && second > 12 && first <= 12);
  return parts('day', { year: yearOf(y), month: monthFirst ? first : second, day: monthFirst ? second : first });
}

function cjk(y: string | undefined, m: string | undefined, d: string | undefined): DateParts {
  if (m === undefined) return parts('year', { year: number(y) });
  return parts(d === undefined ? 'month' : 'day', { year: number(y), month: number(m), day: number(d) });
}

/** `Q4 2025`, `4Q25`, `2025-Q4`, `4. Quartal 2025`, `IV квартал`, `2025年第四季度`, and the same for halves. */
function partOfYear(precision: 'quarter' | 'half', word: string, cjkWord: string): Pattern[] {
  const result = (y: string | undefined, n: string | undefined): DateParts => parts(precision, { year: yearOf(y), part: roman[n ?? ''] ?? number(n) });
  return [
    at(new RegExp(String.raw`^${word}\.? ?(\d)(?:${joint}${year})?$`), ([n, y]) => result(y, n)),
    at(new RegExp(String.raw`^(\d|i{1,3}|iv)(?:st|nd|rd|th|er|e|eme|o|º|-?[ийое]{1,2})?\.? ?${word}\.?(?:${joint}${year})?$`), ([n, y]) => result(y, n)),
    at(new RegExp(String.raw`^(?:fy ?)?(\d{4})[ ,/-]*${word}\.? ?(\d)$`), ([y, n]) => result(y, n)),
    at(new RegExp(String.raw`^(\d{4})年?度? ?第?([\d一二三四上下])${cjkWord}$`), ([y, n]) => result(y, n)),
  ];
}

/** `14. März 2026`, `March 14, 2026`, `14 марта 2026 г.`, `März 2026`, `Mar '26`: one month's name, a year and a day in any order. */
function withMonthName(text: string): DateParts | null {
  const tokens = (text.match(/['’]?\d+|\p{L}+/gu) ?? []).filter((token) => !fillers.has(token));
  const numbers = tokens.filter((token) => /\d/.test(token));
  const words = tokens.filter((token) => !/\d/.test(token));
  const month = words.length === 1 ? monthNumbers().get(words[0] ?? '') : undefined;
  if (month === undefined || numbers.length > 2 || /[:/?]/.test(text)) return null;
  const yearToken = numbers.find((token) => token.length > 2) ?? (numbers.length === 2 ? numbers[1] : undefined);
  const dayToken = numbers.find((token) => token !== yearToken);
  return parts(dayToken === undefined ? 'month' : 'day', { year: yearOf(yearToken?.replace(/['’]/, '')), month, day: number(dayToken) });
}

function withoutFillers(text: string): string {
  const words = text.split(' ');
  const isFiller = (word: string | undefined): boolean => word !== undefined && words.length > 1 && fillers.has(word.replace(/[.,:]+$/, ''));
  while (isFiller(words[0])) words.shift();
  while (isFiller(words[words.length - 1])) words.pop();
  return words.join(' ').replace(/^[~(]+|[).,;:]+$/g, '');
}

function monthNumbers(): ReadonlyMap<string, number> {
  months ??= new Map(Object.values(monthNames).flatMap((list) =>
    list.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const))));
  return months;
}
