import { plainText } from './plain-text';

/** A stretch of shown text; `marked` where the search matched. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A matched stretch of the Markdown; UTF-16 offsets, `end` exclusive. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

/** The text to show for a Markdown sentence, cut where a match starts and ends. */
export function highlightedText(markdown: string, matches: readonly MatchedRange[]): TextPart[] {
  const { text, origins } = plainText(markdown);
  const inMatch = (origin: number): boolean => matches.some((match) => origin >= match.start && origin < match.end);
  const parts: TextPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const marked = inMatch(origins[at - 1] ?? -1);
    if (at < text.length && inMatch(origins[at] ?? -1) === marked) continue;
    parts.push({ text: text.slice(start, at), marked });
    start = at;
  }
  return parts;
}
