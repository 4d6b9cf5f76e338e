import { fold } from './fold';
import type { Language } from './language';
import { languages } from './language';
import { languageWords } from './language-words';

const prefixLength = 4000;
const kana = /[\u3041-\u30ff]/g;
const han = /[\u4e00-\u9fff]/g;
const cyrillic = /[\u0400-\u04ff]/g;
const latin = /[a-z\u00c0-\u024f]/gi;
const code = /```[^`]*```|`[^`\n]*`|https?:\/\/\S+|\[\[[^[\]\n]*\]\]|\[![^\]\n]*\]/g;

let wordLists: readonly (readonly [Language, ReadonlySet<string>])[] | null = null;

/** The language most of a text's first 4,000 characters are in; null when it is none of the built-in ones or unclear. Properties, code and links do not count. */
export function detectLanguage(text: string): Language | null {
  const prose = afterProperties(text).slice(0, prefixLength).replace(code, ' ');
  const counts = { kana: count(prose, kana), han: count(prose, han), cyrillic: count(prose, cyrillic), latin: count(prose, latin) };
  // A Han or kana character stands for about two letters of an alphabet.
  const asian = 2 * (counts.kana + counts.han);
  if (asian > counts.latin && asian > counts.cyrillic) return counts.kana * 10 > counts.han ? 'ja' : 'zh';
  if (counts.cyrillic > counts.latin) return /[іїєґўқңөұәһ]/i.test(prose) ? null : 'ru';
  return latinLanguage(prose);
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}

function afterProperties(text: string): string {
  if (!text.startsWith('---')) return text;
  const end = text.indexOf('\n---', 3);
  return end === -1 ? text : text.slice(end + 4);
}

/** The language with most common words, if it has at least two and a third more than the next. */
function latinLanguage(prose: string): Language | null {
  const words = fold(prose).split(/[^\p{L}]+/u);
  const [best, next] = lists()
    .map(([language, known]) => ({ language, hits: words.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (best === undefined || best.hits < 2) return null;
  return best.hits * 3 >= (next?.hits ?? 0) * 4 ? best.language : null;
}

function lists(): readonly (readonly [Language, ReadonlySet<string>])[] {
  wordLists ??= languages.map((language) => [language, new Set((languageWords[language] ?? '').split(' ').map(fold))] as const);
  return wordLists;
}
