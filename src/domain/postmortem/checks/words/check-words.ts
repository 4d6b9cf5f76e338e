import type { Phrases } from '../phrases';
import { phrases } from '../phrases';
import type { CheckVocabulary } from './check-vocabulary';
import { de } from './de';
import { en } from './en';
import { ru } from './ru';

/** What is listened for, apart from reach. */
export type CheckWord = Exclude<keyof CheckVocabulary, 'deedReach'>;

/** Notes mix languages, so every note is heard in all of them. */
export const checkVocabularies: readonly CheckVocabulary[] = [en, de, ru];

const known = new Map<CheckWord, Phrases>();

/** The phrases of all languages for one thing; made when first asked for. */
export function checkWords(word: CheckWord): Phrases {
  const made = known.get(word) ?? phrases(...checkVocabularies.map((vocabulary) => vocabulary[word]));
  known.set(word, made);
  return made;
}
