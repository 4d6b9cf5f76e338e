import { fold } from '../shared/fold';

/** What follows one of the words at the beginning of a text, without the mark between them; null where the text starts otherwise. */
export function afterWords(text: string, words: readonly string[]): string | null {
  const folded = fold(text).replace(/[-_]/g, ' ');
  const word = words.find((candidate) => folded.startsWith(candidate));
  if (word === undefined) return null;
  const rest = text.trim().slice(word.length);
  const spaced = /^[\s:：,–—-]/.test(rest) || /[\u3040-\u9fff]/.test(word);
  return spaced ? bareWords(rest) : null;
}

/** A text without marks at its beginning and emphasis at its end; null where nothing is left. */
export function bareWords(text: string): string | null {
  const bare = text.replace(/^[\s:：–—-]+/, '').replace(/[\s*_]+$/, '');
  return bare === '' ? null : bare;
}
