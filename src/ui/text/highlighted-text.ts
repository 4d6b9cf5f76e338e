import { inlineFormats } from './inline-formats';
import type { FormattedSpan, InlineFormat } from './inline-formats';
import { plainText } from './plain-text';

/** A stretch of shown text; `marked` where the search matched. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
  /** How it is set apart; absent for plain text. */
  readonly formats?: readonly InlineFormat[];
  /** Where it leads, a link text or an address; absent where it is no link. */
  readonly link?: string;
}

/** A matched stretch of the Markdown; UTF-16 offsets, `end` exclusive. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

/** The text to show for a Markdown sentence, cut where a match, a link or emphasis starts and ends. */
export function highlightedText(markdown: string, matches: readonly MatchedRange[]): TextPart[] {
  const { text, origins } = plainText(markdown);
  const spans = inlineFormats(markdown);
  const inMatch = (origin: number): boolean => matches.some((match) => origin >= match.start && origin < match.end);
  const parts: TextPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const [last, next] = [origins[at - 1] ?? -1, origins[at] ?? -1];
    if (at < text.length && inMatch(next) === inMatch(last) && isAlike(last, next, spans)) continue;
    parts.push({ text: text.slice(start, at), marked: inMatch(last), ...formatOf(last, spans) });
    start = at;
  }
  return parts;
}

const holds = (span: FormattedSpan, origin: number): boolean => origin >= span.start && origin < span.end;

function isAlike(first: number, second: number, spans: readonly FormattedSpan[]): boolean {
  return spans.every((span) => holds(span, first) === holds(span, second));
}

function formatOf(origin: number, spans: readonly FormattedSpan[]): Pick<TextPart, 'formats' | 'link'> {
  const around = spans.filter((span) => holds(span, origin));
  const formats = around.flatMap(({ format }) => (format === null ? [] : [format]));
  const link = around.find((span) => span.link !== null)?.link ?? null;
  return { ...(formats.length > 0 ? { formats } : {}), ...(link === null ? {} : { link }) };
}
