import { fold } from './fold';
import type { Language } from './language';
import { languages } from './language';
import { languageWords } from './language-words';

const prefixLength = 4000;
const code = /```[^`]*```|`[^`\n]*`|https?:\/\/\S+|\[\[[^[\]\n]*\]\]|\[![^\]\n]*\]/g;

/** How many letters of each script a text has. */
interface ScriptCounts {
  readonly kana: number;
  readonly han: number;
  readonly cyrillic: number;
  readonly latin: number;
}

let commonWords: ReadonlyMap<string, readonly Language[]> | null = null;

/** The language most of a text's first 4,000 characters are in; null when it is none of the built-in ones or unclear. Properties, code and links do not count. */
export function detectLanguage(text: string): Language | null {
  const prose = afterProperties(text).slice(0, prefixLength).replace(code, ' ');
  const counts = countScripts(prose);
  // A Han or kana character stands for about two letters of an alphabet.
  const asian = 2 * (counts.kana + counts.han);
  if (asian > counts.latin && asian > counts.cyrillic) return counts.kana * 10 > counts.han ? 'ja' : 'zh';
  if (counts.cyrillic > counts.latin) return /[іїєґўқңөұәһ]/i.test(prose) ? null : 'ru';
  return latinLanguage(prose);
}

function countScripts(text: string): ScriptCounts {
  const counts = { kana: 0, han: 0, cyrillic: 0, latin: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if ((letter >= 97 && letter <= 122 && code < 128) || (code >= 0xc0 && code <= 0x24f)) counts.latin += 1;
    else if (code >= 0x400 && code <= 0x4ff) counts.cyrillic += 1;
    else if (code >= 0x3041 && code <= 0x30ff) counts.kana += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.han += 1;
  }
  return counts;
}

function afterProperties(text: string): string {
  if (!text.startsWith('---')) return text;
  const end = text.indexOf('\n---', 3);
  return end === -1 ? text : text.slice(end + 4);
}

/** The language with most common words, if it has at least two and a third more than the next. */
function latinLanguage(prose: string): Language | null {
  const known = wordLanguages();
  const hits = new Map<Language, number>();
  for (const word of fold(prose).split(/[^\p{L}]+/u)) for (const language of known.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, next] = [...hits].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < 2) return null;
  return best.count * 3 >= (next?.count ?? 0) * 4 ? best.language : null;
}

function wordLanguages(): ReadonlyMap<string, readonly Language[]> {
  if (commonWords !== null) return commonWords;
  const known = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of new Set((languageWords[language] ?? '').split(' ').map(fold))) known.set(word, [...(known.get(word) ?? []), language]);
  }
  known.delete('');
  commonWords = known;
  return known;
}
