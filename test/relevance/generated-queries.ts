import { SearchIndex } from '../../src/domain/search/search-index';
import { misspellBy } from '../bench/misspell';
import { seededLibrary, seededWords } from '../bench/seeded-library';
import { SeededRandom } from '../bench/seeded-random';
import { entry, markets, note } from '../note-record-builder';
import type { JudgedQuery } from './judged-query';
import { misspellings } from './misspellings';

const postmortems = 1000;
const sampled = 60;

/** A generated vault and queries over it: what is expected follows from how the notes were made. */
export interface GeneratedVault {
  readonly index: SearchIndex;
  readonly queries: readonly JudgedQuery[];
}

/** Makes the vault: a thousand postmortems of invented words, and a note for each word that people misspell and for each of two thousand others. */
export function generatedVault(): GeneratedVault {
  const index = new SearchIndex({ markets });
  for (const record of seededLibrary(postmortems)) index.upsert(record);
  // Only words that nothing else in the vault has, and that name no facet: else many notes are as good an answer.
  const isFree = (word: string): boolean => index.search(word, { limit: 1 }).read.length > 0 || index.search(word, { limit: 1 }).total === 0;
  const pairs = misspellings.filter(([, right]) => isFree(right));
  const real = [...new Set(pairs.map(([, right]) => right))];
  const invented = seededWords(2000, new SeededRandom(3)).filter((word) => !real.includes(word) && isFree(word));
  for (const word of [...real, ...invented]) index.upsert(note({ path: `Words/${word}.md`, items: [entry(`They said ${word} at once.`)] }, { title: 'Note' }));
  return { index, queries: [...pairs.map(([wrong, right]) => finds('real misspelling', wrong, right)), ...slipped(invented)] };
}

const finds = (category: string, query: string, word: string): JudgedQuery => ({ category, query, expected: [{ first: false, where: 'path', part: `Words/${word}.md` }] });

function slipped(words: readonly string[]): JudgedQuery[] {
  const random = new SeededRandom(23);
  const long = words.filter(({ length }) => length >= 6);
  const some = Array.from({ length: sampled }, () => random.pick(long));
  return [
    ...some.map((word) => ({ ...finds('exact word', word, word), expected: [{ first: true, where: 'path' as const, part: `Words/${word}.md` }] })),
    ...some.map((word) => finds('one slip', misspellBy(word, 1, random), word)),
    ...some.map((word) => finds('two slips', misspellBy(word, 2, random), word)),
  ];
}
