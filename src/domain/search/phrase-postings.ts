import { wordsOf } from '../shared/words';
import type { DocumentTable } from './document-table';
import { fieldWidth } from './field';
import type { Postings } from './postings';
import { fieldsIn } from './postings';
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
export function phrasePostings(words: readonly string[], { terms, documents, skipped = [] }: PhraseTask): Postings {
  const lists = words.map((word) => {
    const term = terms.find(word);
    return term === null ? [] : terms.postingsOf(term);
  });
  const [rarest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (words.length < 2) return rarest;
  const phrase = ` ${words.join(' ')} `;
  return rarest.flatMap((posting) => {
    const document = posting >>> fieldWidth;
    if (skipped.some((list) => fieldsIn(list, document) !== 0)) return [];
    const shared = others.reduce((fields, list) => fields & fieldsIn(list, document), posting);
    const fields = shared === 0 ? 0 : fieldsWithPhrase(phrase, document, shared, documents);
    return fields === 0 ? [] : [(document << fieldWidth) | fields];
  });
}

function fieldsWithPhrase(phrase: string, document: number, fields: number, documents: DocumentTable): number {
  const record = documents.noteOf(document);
  if (record === null) return 0;
  let found = 0;
  for (const [field, texts] of textsAt(record, documents.offsetOf(document))) {
    if ((fields & field) !== 0 && texts.some((text) => ` ${wordsOf(text).join(' ')} `.includes(phrase))) found |= field;
  }
  return found;
}
