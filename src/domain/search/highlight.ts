import { wordSpans } from '../shared/words';
import type { WordSpan } from '../shared/words';
import type { HighlightMarks } from './match-group';
import type { TextRange } from './search-answer';

/** Where the marked words stand in a text as written: ascending, not overlapping. */
export function highlight(text: string, marks: HighlightMarks): TextRange[] {
  return wordSpans(text).flatMap((span) => rangeIn(span, marks) ?? []);
}

function rangeIn(span: WordSpan, marks: HighlightMarks): TextRange | null {
  const { word, start, end } = span;
  if (marks.words.has(word)) return { start, end };
  const beginning = longest(marks.beginnings, (mark) => word.startsWith(mark));
  if (beginning !== null) return partOf(span, 0, beginning.length);
  const part = longest(marks.parts, (mark) => word.includes(mark));
  return part === null ? null : partOf(span, word.indexOf(part), part.length);
}

function longest(marks: ReadonlySet<string>, fits: (mark: string) => boolean): string | null {
  let found: string | null = null;
  for (const mark of marks) if (fits(mark) && mark.length > (found?.length ?? 0)) found = mark;
  return found;
}

// Where folding changed the length, letters no longer correspond one to one: mark the whole word.
function partOf({ word, start, end }: WordSpan, from: number, length: number): TextRange {
  return word.length === end - start ? { start: start + from, end: start + from + length } : { start, end };
}
