import { lightStem } from '../shared/light-stem';
import { wordsOf } from '../shared/words';
import type { DocumentTable } from './document-table';
import { fieldWidth } from './field';
import type { Postings } from './postings';
import { fieldsIn, inEither } from './postings';
import { textsAt } from './searchable-texts';
import type { TermDictionary } from './term-dictionary';

/** What a phrase is looked for in. */
export interface PhraseTask {
  readonly terms: TermDictionary;
  readonly documents: DocumentTable;
  /** Sorted documents that need not be looked at. */
  readonly skipped?: readonly Postings[];
}

/** Postings of words that stand next to each other in one text, in this order; a single word is taken as it is. */
export function phrasePostings(words: readonly string[], task: PhraseTask): Postings {
  return phraseIn(words, words.map((word) => postingsOfTerms([task.terms.find(word)], task)), asItIs, task);
}

/** The same for words in any of their inflections: `free trial` stands in “free trials” too. */
export function inflectedPhrasePostings(words: readonly string[], task: PhraseTask): Postings {
  return phraseIn(words.map(lightStem), words.map((word) => postingsOfTerms(task.terms.inflectionsOf(word), task)), lightStem, task);
}

const asItIs = (word: string): string => word;

function postingsOfTerms(terms: readonly (number | null)[], { terms: dictionary }: PhraseTask): Postings {
  const [first = [], ...others] = terms.map((term) => (term === null ? [] : dictionary.postingsOf(term)));
  return others.reduce(inEither, first);
}

function phraseIn(words: readonly string[], lists: readonly Postings[], form: (word: string) => string, { documents, skipped = [] }: PhraseTask): Postings {
  const [rarest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (words.length < 2) return rarest;
  const phrase = ` ${words.join(' ')} `;
  return rarest.flatMap((posting) => {
    const document = posting >>> fieldWidth;
    if (skipped.some((list) => fieldsIn(list, document) !== 0)) return [];
    const shared = others.reduce((fields, list) => fields & fieldsIn(list, document), posting);
    const isIn = (text: string): boolean => ` ${wordsOf(text).map(form).join(' ')} `.includes(phrase);
    const fields = shared === 0 ? 0 : fieldsWithPhrase(isIn, document, shared, documents);
    return fields === 0 ? [] : [(document << fieldWidth) | fields];
  });
}

function fieldsWithPhrase(isIn: (text: string) => boolean, document: number, fields: number, documents: DocumentTable): number {
  const record = documents.noteOf(document);
  if (record === null) return 0;
  let found = 0;
  for (const [field, texts] of textsAt(record, documents.offsetOf(document))) {
    if ((fields & field) !== 0 && texts.some(isIn)) found |= field;
  }
  return found;
}
