import { lightStem } from '../shared/light-stem';
import { wordsOf } from '../shared/words';
import { otherLayout } from './keyboard-layout';
import { postingSource } from './match-group';
import type { PostingSource } from './match-group';
import type { Reading } from './query-reading';
import type { NearTerm, TermDictionary } from './term-dictionary';

/** A word of the library that a word of the query may mean. */
export interface WordReading {
  readonly word: string;
  readonly source: PostingSource;
}

// How near each reading is to what was typed. Prefixes and typos are nearer the more letters agree.
const quality = { literal: 1, inflected: 0.9, prefix: 0.55, prefixCovered: 0.3, layout: 0.8, otherAlphabet: 0.75, sound: 0.55, midWord: 0.5, oneEdit: 0.6, twoEdits: 0.4, threeEdits: 0.25, otherInitial: 0.1 };
const mostNearWords = 12;
const longWord = 8;
const cyrillic = /\p{Script=Cyrillic}/u;
// One digit more or less is another number, not a slip.
const digit = /\p{N}/u;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The word as typed, its inflections, and the words it begins. */
export function literalReadings(word: string, terms: TermDictionary): WordReading[] {
  const stem = lightStem(word);
  const found: WordReading[] = [];
  const exact = terms.find(word);
  if (exact !== null) found.push(reading(exact, 'literal', quality.literal, terms));
  for (const term of terms.startingWith(stem)) {
    const candidate = terms.wordOf(term);
    if (candidate === word) continue;
    if (lightStem(candidate) === stem) found.push(reading(term, 'inflected', quality.inflected, terms));
    else if (candidate.startsWith(word)) found.push(reading(term, 'prefix', quality.prefix + quality.prefixCovered * word.length / candidate.length, terms));
  }
  return found;
}

/**
 * What the word may mean when it is not found as typed, cheapest first: typed on the other keyboard, spelt in the other alphabet,
 * inside of longer words, misspelt. `careful` is for words that do stand in the library: one edit only, and no frequent words.
 */
export function looseReadings(word: string, typed: string, terms: TermDictionary, careful: number | null): WordReading[] {
  const found: WordReading[] = careful === null ? layoutReadings(typed, terms) : [];
  found.push(...soundReadings(word, terms));
  if (word.length >= 4 || ideographs.test(word)) {
    for (const term of terms.containing(word)) found.push(reading(term, 'mid-word', quality.midWord, terms));
  }
  // A word that is there in the other alphabet is hardly a bad misspelling besides.
  const isSure = careful !== null || found.some(({ source }) => source.quality === quality.otherAlphabet);
  found.push(...isSure ? typoReadings(word, terms, 1) : typoReadings(word, terms));
  return careful === null ? found : found.filter(({ source }) => source.postings.length <= careful);
}

function layoutReadings(typed: string, terms: TermDictionary): WordReading[] {
  const words = wordsOf(otherLayout(typed) ?? '');
  const only = words.length === 1 ? words[0] : undefined;
  if (only === undefined || only.length < 3) return [];
  return literalReadings(only, terms).map(({ word, source }) => ({
    word, source: { ...source, quality: source.quality * quality.layout, reading: 'keyboard-layout', exact: false },
  }));
}

/** The same sounds in the other alphabet, with their inflections, or spelt otherwise in the same one. */
function soundReadings(word: string, terms: TermDictionary): WordReading[] {
  return terms.soundingLike(word).flatMap((term) => {
    const other = terms.wordOf(term);
    if (cyrillic.test(other) === cyrillic.test(word)) return [reading(term, 'transliterated', quality.sound, terms)];
    const inflected = literalReadings(other, terms).filter(({ source }) => source.reading === 'inflected');
    return [reading(term, 'transliterated', quality.otherAlphabet, terms), ...inflected.map(({ word: form, source }): WordReading => ({
      word: form, source: { ...source, quality: source.quality * quality.otherAlphabet, reading: 'transliterated' },
    }))];
  });
}

function typoReadings(word: string, terms: TermDictionary, most = word.length < 4 ? 1 : 2): WordReading[] {
  if (word.length < 3 || digit.test(word)) return [];
  const found = readingsWithin(word, most, terms);
  // Two swaps next to each other count as three edits.
  return found.length === 0 && most === 2 && word.length >= longWord ? readingsWithin(word, 3, terms) : found;
}

function readingsWithin(word: string, most: number, terms: TermDictionary): WordReading[] {
  const near = terms.near(word, most).filter(({ term }) => word.length > 3 || terms.wordOf(term).startsWith(word.charAt(0)));
  const one = near.filter(({ edits }) => edits === 1);
  const wanted = word.length < 6 && one.length > 0 ? one : near;
  const ranked = wanted.map((each) => ({ term: each.term, closeness: closeness(word, each, terms) }));
  ranked.sort((a, b) => b.closeness - a.closeness || (terms.wordOf(a.term) < terms.wordOf(b.term) ? -1 : 1));
  return ranked.slice(0, mostNearWords).map(({ term, closeness: near }) => reading(term, 'typo', near, terms));
}

// Misspellings mostly keep the first letter and the length.
function closeness(word: string, { term, edits }: NearTerm, terms: TermDictionary): number {
  const candidate = terms.wordOf(term);
  const base = [quality.oneEdit, quality.twoEdits, quality.threeEdits][edits - 1] ?? 0;
  const initial = candidate.charAt(0) === word.charAt(0) ? 0 : quality.otherInitial;
  return base - initial - Math.abs(candidate.length - word.length) / 50;
}

function reading(term: number, kind: Reading, nearness: number, terms: TermDictionary): WordReading {
  return {
    word: terms.wordOf(term),
    source: postingSource({ postings: terms.postingsOf(term), quality: nearness, reading: kind, read: terms.wordOf(term), exact: kind === 'literal' }),
  };
}
