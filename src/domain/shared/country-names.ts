import { countryCodes } from './country-codes';
import { marketNameKey } from './market-name-key';

/** The countries' names in one language, as the platform's own tables have them. */
export interface CountryNames {
  /** Name to show, by alpha-2 code. */
  readonly display: ReadonlyMap<string, string>;
  /** Alpha-2 code by compared form, long and short names alike. */
  readonly byKey: ReadonlyMap<string, string>;
}

const cache = new Map<string, CountryNames>();
const none: CountryNames = { display: new Map(), byKey: new Map() };

/** The countries' names in a BCP 47 language, read once and then kept (about a millisecond); empty for a language that is none. */
export function countryNames(language: string): CountryNames {
  let names = cache.get(language);
  if (names === undefined) {
    names = readNames(language);
    cache.set(language, names);
  }
  return names;
}

function readNames(language: string): CountryNames {
  const formatters = [formatter(language, 'long'), formatter(language, 'short')];
  const display = new Map<string, string>();
  const byKey = new Map<string, string>();
  for (const format of formatters) {
    if (format === null) return none;
    for (const [code] of countryCodes) {
      const name = format.of(code);
      if (name === undefined) continue;
      if (!display.has(code)) display.set(code, name);
      if (!byKey.has(marketNameKey(name))) byKey.set(marketNameKey(name), code);
    }
  }
  return { display, byKey };
}

/** null where the platform rejects the language tag. */
function formatter(language: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
  } catch {
    return null;
  }
}
