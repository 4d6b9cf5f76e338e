import { innerPolarity, leadingPolarity } from '../../note/rule-polarity';
import { polarityWords } from '../../note/polarity-words';
import { detectLanguage } from '../../shared/detect-language';
import type { Language } from '../../shared/language';
import type { MarketVocabulary } from '../../shared/market';
import { lessonKindOf } from './guess-lesson-kind';
import type { LessonKind, LessonStyle, LessonWords } from './lesson';

const longestPolarity = 5;
const germanSmallWords = new Set([
  'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'mit', 'ohne', 'vor', 'nach', 'in', 'im', 'am', 'an', 'auf', 'bei', 'beim', 'für',
  'zu', 'zum', 'zur', 'über', 'unter', 'erst', 'nur', 'mehr', 'so', 'zwei', 'drei', 'alle', 'alles', 'sich', 'etwas', 'neue', 'neuen', 'vom', 'von', 'aus', 'wir', 'man', 'es',
]);

/** The language a text is written in; where it is too short to tell, that of the note around it, else of the interface. */
export function lessonLanguage(text: string, around: Language | null, style: LessonStyle): Language {
  const own = detectLanguage(text);
  if (own !== null) return own;
  // A language in another script than the text's is not the text's.
  const fits = (language: Language | null): language is Language => language !== null && (language === 'ru') === /\p{Script=Cyrillic}/u.test(text);
  return [around, style.language].find(fits) ?? (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');
}

/** The words for a language; English ones where we have none. */
export function lessonWords(language: Language | null, { vocabulary }: LessonStyle): LessonWords {
  return language === 'de' || language === 'ru' ? vocabulary[language] : vocabulary.en;
}

/** A lesson's sentence: a rule gets the word that makes it one in front, unless it has one; the opposite word gives way to it. */
export function lessonSentence(text: string, kind: LessonKind, language: Language, style: LessonStyle): string {
  if (kind === 'insight') return text;
  const leading = leadingPolarity(text);
  if (leading !== null && leading.rest !== '' && lessonKindOf[leading.polarity] === kind) return text;
  const inner = leading === null ? innerPolarity(text) : null;
  if (inner !== null && lessonKindOf[inner] === kind) return text;
  const rest = leading === null ? text : withoutPolarity(text);
  const word = language === 'en' || language === 'de' || language === 'ru' ? lessonWords(language, style)[kind] : null;
  if (word === null) return `${capital(polarityWords[language].leading[kind][0] ?? '')}: ${rest}`;
  return `${word} ${lowered(rest, language, style.markets)}`;
}

// The longest beginning that is nothing but a polarity word, taken off as written.
function withoutPolarity(text: string): string {
  const words = text.split(' ');
  for (let count = Math.min(longestPolarity, words.length - 1); count > 0; count -= 1) {
    if (leadingPolarity(words.slice(0, count).join(' '))?.rest === '') return words.slice(count).join(' ');
  }
  return text;
}

// Names keep their capital: markets, words with more than one, and in German everything that may be a noun.
function lowered(text: string, language: Language, markets: MarketVocabulary): string {
  const word = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}’'-])/u.exec(text)?.[0] ?? '';
  if (word === '' || markets.find(word) !== null) return text;
  if (language === 'de' && !germanSmallWords.has(word.toLowerCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
