import { fold } from './fold';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word at its place in the text (UTF-16, end exclusive); `word` is folded, the text is not. */
export interface WordSpan {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The folded words of a text, in order. Scripts without spaces give one word for each unbroken run. */
export function wordsOf(text: string): string[] {
  return fold(text).match(wordPattern) ?? [];
}

/** The words of a text with the places where they stand in the text as written. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const match of text.matchAll(wordPattern)) {
    spans.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
