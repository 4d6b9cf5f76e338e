import { wordsOf } from '../../shared/words';

/** Phrases to be looked for among folded words. */
export interface Phrases {
  /** Where the first of them stands, by word, `to` exclusive; null when there is none at or behind `from`. */
  find(words: readonly string[], from?: number): { readonly from: number; readonly to: number } | null;
  /** Whether one of them is there. */
  in(words: readonly string[]): boolean;
}

interface Token {
  readonly word: string;
  readonly open: boolean;
}

const end = '$';

/**
 * Makes phrases from lists in ordinary spelling, separated by ` | `: `*` behind a word stands for any ending (`forg*`), `$` for the end of
 * the sentence. Case, accents and punctuation make no difference.
 */
export function phrases(...lists: readonly string[]): Phrases {
  const all = lists.flatMap((list) => list.split('|')).map(tokensOf).filter((tokens) => tokens.length > 0);
  const find: Phrases['find'] = (words, from = 0) => {
    for (let at = from; at < words.length; at += 1) {
      const found = all.filter((tokens) => matches(words, at, tokens)).map((tokens) => tokens.filter(({ word }) => word !== end).length);
      if (found.length > 0) return { from: at, to: at + Math.max(...found) };
    }
    return null;
  };
  return { find, in: (words) => find(words) !== null };
}

function tokensOf(phrase: string): Token[] {
  return phrase.trim().split(/\s+/).flatMap((part) => {
    if (part === end) return [{ word: end, open: false }];
    const words = wordsOf(part);
    return words.map((word, index) => ({ word, open: part.endsWith('*') && index === words.length - 1 }));
  });
}

function matches(words: readonly string[], at: number, tokens: readonly Token[]): boolean {
  return tokens.every(({ word, open }, index) => {
    const written = words[at + index];
    if (word === end) return written === undefined;
    return written !== undefined && (open ? written.startsWith(word) : written === word);
  });
}
