/** Words and signs around figures in the built-in languages, folded. Data only: `figure.ts` gives them their meaning. */

/** What multiplies a number: `12 тыс.`, `1,3 Million`, `2.4M`. Single letters only count when they touch the number. */
export const magnitudeWords: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, thousands: 1e3, tsd: 1e3, tausend: 1e3, mille: 1e3, mil: 1e3, 'mil millones': 1e9, 'тыс': 1e3, 'тысяч': 1e3, 'тысячи': 1e3,
  'тысяча': 1e3, '千': 1e3,
  '万': 1e4, '萬': 1e4, '百万': 1e6, '億': 1e8, '亿': 1e8,
  lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7,
  m: 1e6, mm: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, mill: 1e6, millones: 1e6, millon: 1e6,
  milhao: 1e6, milhoes: 1e6, mi: 1e6, 'млн': 1e6, 'миллион': 1e6, 'миллиона': 1e6, 'миллионов': 1e6,
  b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, milliard: 1e9, milliards: 1e9,
  bilhao: 1e9, bilhoes: 1e9, 'млрд': 1e9, 'миллиард': 1e9, 'миллиарда': 1e9, 'миллиардов': 1e9,
};

/** Minutes in one of each unit of time. */
export const durationWords: Readonly<Record<string, number>> = {
  ms: 1 / 60_000, s: 1 / 60, sec: 1 / 60, secs: 1 / 60, second: 1 / 60, seconds: 1 / 60, sek: 1 / 60, sekunden: 1 / 60,
  sekunde: 1 / 60, seconde: 1 / 60, secondes: 1 / 60, segundo: 1 / 60, segundos: 1 / 60, 'сек': 1 / 60, 'секунд': 1 / 60,
  'секунды': 1 / 60, '秒': 1 / 60, '秒钟': 1 / 60,
  min: 1, mins: 1, minute: 1, minutes: 1, minuten: 1, minuto: 1, minutos: 1, 'мин': 1, 'минут': 1, 'минуты': 1, 'минута': 1,
  '分': 1, '分钟': 1, '分鐘': 1,
  h: 60, hr: 60, hrs: 60, hour: 60, hours: 60, std: 60, stunde: 60, stunden: 60, heure: 60, heures: 60, hora: 60, horas: 60,
  'ч': 60, 'час': 60, 'часа': 60, 'часов': 60, '時間': 60, '小时': 60, '小時': 60,
  d: 1440, day: 1440, days: 1440, tag: 1440, tage: 1440, tagen: 1440, jour: 1440, jours: 1440, dia: 1440, dias: 1440,
  'дн': 1440, 'дня': 1440, 'день': 1440, 'днеи': 1440, '日': 1440, '日間': 1440, '天': 1440,
  w: 10_080, wk: 10_080, wks: 10_080, week: 10_080, weeks: 10_080, woche: 10_080, wochen: 10_080, semaine: 10_080, semaines: 10_080,
  semana: 10_080, semanas: 10_080, 'нед': 10_080, 'неделя': 10_080, 'недели': 10_080, 'недель': 10_080, '週間': 10_080, '周': 10_080,
};

/** Signs, codes and words of money with their ISO 4217 code. `$` counts as US dollars and `¥` as yen unless something says more. */
export const currencyWords: Readonly<Record<string, string>> = {
  '$': 'USD', 'us$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS',
  '₫': 'VND', '฿': 'THB', '₦': 'NGN', '₱': 'PHP', '₸': 'KZT', '₾': 'GEL', 'a$': 'AUD', 'au$': 'AUD', 'c$': 'CAD', 'ca$': 'CAD',
  'nz$': 'NZD', 'hk$': 'HKD', 's$': 'SGD', 'mx$': 'MXN', 'r$': 'BRL', 'nt$': 'TWD', 'fr.': 'CHF', 'zł': 'PLN', 'kc': 'CZK',
  euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', dolares: 'USD', 'долл': 'USD', 'долларов': 'USD', pound: 'GBP', pounds: 'GBP',
  'евро': 'EUR', 'руб': 'RUB', 'рублеи': 'RUB', 'рубля': 'RUB', 'р.': 'RUB', 'yen': 'JPY', '円': 'JPY', '元': 'CNY', '人民币': 'CNY',
  'ドル': 'USD', '美元': 'USD', 'ユーロ': 'EUR', '欧元': 'EUR', reais: 'BRL', franken: 'CHF',
};

/** ISO 4217 codes that are read before or after a number. */
export const currencyCodes: ReadonlySet<string> = new Set((
  'USD EUR GBP JPY CNY RUB INR KRW TRY UAH ILS VND THB NGN PHP KZT GEL AUD CAD NZD HKD SGD MXN BRL TWD CHF PLN CZK HUF RON BGN SEK NOK '
  + 'DKK ISK ZAR EGP MAD KES GHS AED SAR QAR KWD BHD OMR JOD IDR MYR PKR BDT LKR ARS CLP COP PEN UYU BYN AMD AZN UZS MDL RSD'
).split(' '));

/** Percent and its kin; percentage points are `pp`. */
export const ratioWords: Readonly<Record<string, string>> = {
  '%': '%', percent: '%', pct: '%', prozent: '%', 'pour cent': '%', 'por ciento': '%', 'por cento': '%', 'процент': '%',
  'процента': '%', 'процентов': '%', 'パーセント': '%', x: 'x', '×': 'x', 'х': 'x', times: 'x', '倍': 'x', 'раза': 'x', 'раз': 'x',
  pp: 'pp', 'p.p.': 'pp', ppt: 'pp', ppts: 'pp', 'п.п.': 'pp', 'п. п.': 'pp', prozentpunkte: 'pp',
};

/** What stands before a number and bounds it. */
export const boundsBefore: Readonly<Record<string, 'less-than' | 'more-than' | 'about' | 'exactly'>> = {
  '<': 'less-than', '<=': 'less-than', '≤': 'less-than', '≦': 'less-than', '>': 'more-than', '>=': 'more-than', '≥': 'more-than', '≧': 'more-than',
  '~': 'about', '≈': 'about', '±': 'about', '〜': 'about', '=': 'exactly',
  under: 'less-than', below: 'less-than', 'less than': 'less-than', 'fewer than': 'less-than', 'up to': 'less-than', 'at most': 'less-than',
  'max.': 'less-than', max: 'less-than', unter: 'less-than', 'weniger als': 'less-than', 'bis zu': 'less-than', hochstens: 'less-than',
  'moins de': 'less-than', "jusqu'a": 'less-than', 'menos de': 'less-than', hasta: 'less-than', ate: 'less-than', 'до': 'less-than',
  between: 'exactly', zwischen: 'exactly', entre: 'exactly', from: 'exactly',
  'менее': 'less-than', 'меньше': 'less-than', 'не более': 'less-than', '不到': 'less-than', '低于': 'less-than',
  over: 'more-than', above: 'more-than', 'more than': 'more-than', 'at least': 'more-than', 'min.': 'more-than', min: 'more-than',
  uber: 'more-than', 'mehr als': 'more-than', mindestens: 'more-than', 'plus de': 'more-than', 'au moins': 'more-than', 'mas de': 'more-than',
  'al menos': 'more-than', 'mais de': 'more-than', 'pelo menos': 'more-than', 'более': 'more-than', 'больше': 'more-than',
  'свыше': 'more-than', 'не менее': 'more-than', 'от': 'more-than', '超过': 'more-than', '至少': 'more-than',
  about: 'about', around: 'about', approx: 'about', 'approx.': 'about', approximately: 'about', roughly: 'about', 'ca.': 'about', ca: 'about', 'c.': 'about',
  circa: 'about', etwa: 'about', rund: 'about', ungefahr: 'about', environ: 'about', env: 'about', 'aprox.': 'about', aproximadamente: 'about',
  'cerca de': 'about', unos: 'about', 'около': 'about', 'примерно': 'about', 'ок.': 'about', '約': 'about', '约': 'about', '大约': 'about',
};

/** What stands after a number and bounds it. */
export const boundsAfter: Readonly<Record<string, 'less-than' | 'more-than'>> = {
  '+': 'more-than', 'or more': 'more-than', 'oder mehr': 'more-than', '以上': 'more-than', 'или больше': 'more-than',
  'or less': 'less-than', 'or fewer': 'less-than', '以下': 'less-than', '以内': 'less-than', '未満': 'less-than', 'max': 'less-than', 'max.': 'less-than',
};

/** What stands between the two ends of a range. */
export const rangeWords: Readonly<Record<string, true>> = {
  '-': true, '–': true, '—': true, '−': true, '~': true, '〜': true, '...': true, '..': true, to: true, bis: true, a: true, 'до': true,
  and: true, und: true, et: true, y: true, e: true, 'и': true,
};

/** What stands between a score and its maximum: `4.2/5`, `8 out of 10`. */
export const outOfWords: Readonly<Record<string, true>> = {
  '/': true, of: true, 'out of': true, von: true, sur: true, de: true, 'из': true,
};
