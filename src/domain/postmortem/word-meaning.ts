import type { WordTable } from '../shared/word-table';
import { fold } from '../shared/fold';
import { wordTable } from '../shared/word-table';
import { itemVocabularies } from './item-vocabularies';
import type { WordMeaning } from './item-vocabulary/item-vocabulary';

const tables = new Map<string, WordTable<WordMeaning>>();
const positive = /[✅🟢✔☑👍🎯🏆]/u;
const negative = /[❌🔴✖✗✘👎⛔🚫]/u;
const positiveMeanings: readonly WordMeaning[] = ['hit', 'held', 'yes', 'done'];
const negativeMeanings: readonly WordMeaning[] = ['missed', 'broke', 'no', 'cancelled'];
const longest = 80;

/** All words of a meaning in all languages, folded. */
export function wordsOf(meaning: WordMeaning): readonly string[] {
  return itemVocabularies.flatMap((vocabulary) => (vocabulary.words[meaning] ?? '').split(' | ')).map(fold).filter((word) => word !== '');
}

/** What a short text says, by its sign (✅, ❌) or the words it starts with; null when by none of them. Earlier candidates win ties. */
export function meaningOf<Meaning extends WordMeaning>(text: string, candidates: readonly Meaning[]): Meaning | null {
  const sign = candidates.find((meaning) =>
    (positive.test(text) && positiveMeanings.includes(meaning)) || (negative.test(text) && negativeMeanings.includes(meaning)));
  if (sign !== undefined) return sign;
  const found = tableOf(candidates).match(plain(text), 0)?.meaning;
  return candidates.find((meaning) => meaning === found) ?? null;
}

/** Whether a text is exactly a word of a meaning, apart from emphasis and punctuation around it. */
export function isWord(text: string, meaning: WordMeaning): boolean {
  const bare = plain(text).replace(/[\s.!?:。]+$/, '');
  return tableOf([meaning]).match(bare, 0)?.word === bare;
}

/** Whether a text holds a word of a meaning anywhere, as whole words. */
export function mentions(text: string, meaning: WordMeaning): boolean {
  const bare = plain(text);
  const table = tableOf([meaning]);
  for (let at = 0; at < bare.length; at += 1) {
    if (startsWord(bare, at) && table.match(bare, at) !== null) return true;
  }
  return false;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(text.charAt(at - 1));
}

function plain(text: string): string {
  return fold(text.slice(0, longest).replace(/[*_`~]+/g, '').replace(/[\p{Extended_Pictographic}\ufe0f]/gu, ' ')).replace(/^[\s([–—:-]+/, '').replace(/[’‘]/g, "'");
}

function tableOf(candidates: readonly WordMeaning[]): WordTable<WordMeaning> {
  const key = candidates.join();
  let table = tables.get(key);
  if (table === undefined) {
    const entries = [...candidates].reverse().flatMap((meaning) => wordsOf(meaning).map((word) => [word.replace(/[’‘]/g, "'"), meaning] as const));
    table = wordTable(Object.fromEntries(entries));
    tables.set(key, table);
  }
  return table;
}
