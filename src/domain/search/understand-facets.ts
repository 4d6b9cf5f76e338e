import { isStopWord } from '../shared/stop-words';
import { fold } from '../shared/fold';
import { lightStem } from '../shared/light-stem';
import { wordsOf } from '../shared/words';
import { editDistance } from './edit-distance';
import type { FacetNameEntry } from './facet-name-entry';
import type { FacetVocabulary } from './facet-vocabulary';
import { foreignCountry } from './foreign-country';
import { otherLayout } from './keyboard-layout';
import type { QueryTerm } from './parse-query';
import type { Reading } from './query-reading';
import type { TermDictionary } from './term-dictionary';

/** A plain word of the query, as typed and folded. */
export type PlainWord = Extract<QueryTerm, { type: 'word' }>;

/** Words that name facet values; several values where the name is shared (a type and a channel "email"). */
export interface FacetReading {
  readonly count: number;
  readonly written: string;
  readonly words: readonly string[];
  readonly values: readonly FacetNameEntry[];
  readonly reading: Reading;
}

// Südgeorgien und die Südlichen Sandwichinseln
const mostWordsOfName = 8;
const mostWordsMisspelt = 4;
const mostEdits = 3;

/** What the words from `start` on name, longest name first: exactly, else by another keyboard or alphabet, else misspelt. */
export function facetNamedAt(words: readonly PlainWord[], start: number, vocabulary: FacetVocabulary, terms: TermDictionary): FacetReading | null {
  const longest = Math.min(mostWordsOfName, words.length - start);
  for (let count = longest; count > 0; count -= 1) {
    const span = spanOf(words, start, count);
    const named = isDoubtful(span, start + count === words.length && words.length > 1) ? [] : vocabulary.named(span.name);
    const values = named.length > 0 || isAllKnown(span, terms) ? named : foreignCountry(span.written, vocabulary);
    if (values.length > 0) return { ...span, values: distinctValues(values), reading: readingOfName(values) };
  }
  for (let count = Math.min(longest, mostWordsMisspelt); count > 0; count -= 1) {
    const span = spanOf(words, start, count);
    const found = isAllKnown(span, terms) ? null : looselyNamed(span, vocabulary, terms);
    if (found !== null) return { ...span, ...found };
  }
  return null;
}

interface WordSpan {
  readonly count: number;
  readonly written: string;
  readonly words: readonly string[];
  readonly name: string;
}

function spanOf(plain: readonly PlainWord[], start: number, count: number): WordSpan {
  const part = plain.slice(start, start + count);
  const words = part.flatMap((each) => each.words);
  return { count, written: part.map(({ written }) => written).join(' '), words, name: words.join(' ') };
}

// `in`, `it`, `no` and `de` are markets too, but in a sentence they are meant only in capitals or at its end.
function isDoubtful({ written, name }: WordSpan, endsQuery: boolean): boolean {
  return isStopWord(name) && written === fold(written) && !endsQuery;
}

// A word that stands in the library, or begins one that does, is not a misspelt facet.
function isAllKnown({ words }: WordSpan, terms: TermDictionary): boolean {
  return words.every((word) => terms.find(word) !== null || terms.hasBeginning(word));
}

function looselyNamed({ written, name }: WordSpan, vocabulary: FacetVocabulary, terms: TermDictionary): Pick<FacetReading, 'values' | 'reading'> | null {
  const typedElsewhere = otherLayout(written);
  const byLayout = typedElsewhere === null ? [] : vocabulary.named(wordsOf(typedElsewhere).join(' '));
  if (byLayout.length > 0) return { values: byLayout, reading: 'keyboard-layout' };
  const bySound = name.length < 4 ? [] : vocabulary.soundingLike(name);
  if (bySound.length > 0) return { values: distinctValues(bySound), reading: bySound.some((each) => sameAlphabet(each.name, name)) ? 'typo' : 'transliterated' };
  const misspelt = vocabulary.misspeltAs(name);
  if (misspelt.length === 0 || isNearerToText(name, misspelt, terms)) return null;
  return { values: distinctValues(misspelt), reading: misspelt.every((each) => stemsOf(each.name) === stemsOf(name)) ? 'inflected' : 'typo' };
}

const stemsOf = (name: string): string => name.split(' ').map(lightStem).join(' ');

// `beleive` is one slip away from a word of the notes, but two from Belize.
function isNearerToText(name: string, [facet]: readonly FacetNameEntry[], terms: TermDictionary): boolean {
  const edits = facet === undefined ? 0 : editDistance(name, facet.name, mostEdits);
  return edits > 1 && terms.near(name, edits - 1).length > 0;
}

function distinctValues(entries: readonly FacetNameEntry[]): FacetNameEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.facet} ${entry.key}`, entry])).values()];
}

/** How a name that was found as typed names its value: as the library's notes do, or by another name of it. */
export function readingOfName(entries: readonly FacetNameEntry[]): Reading {
  const origins = new Set(entries.map(({ origin }) => origin));
  if (origins.has('library')) return 'literal';
  return origins.has('known') ? 'translated' : 'glossary';
}

const cyrillic = /\p{Script=Cyrillic}/u;

function sameAlphabet(first: string, second: string): boolean {
  return cyrillic.test(first) === cyrillic.test(second);
}
