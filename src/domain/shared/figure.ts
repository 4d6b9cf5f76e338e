import { fold } from './fold';
import type { DecidedStyle } from './numeral';
import type { ParsedFigure } from './parse-figure';
import { parseFigure } from './parse-figure';

/** How a document writes numbers: `1,234.5` (point) or `1.234,5` (comma); unknown when nothing tells. */
export type NumberStyle = DecidedStyle | 'unknown';

/** A figure as written, with what could be computed from it standing beside it. */
export interface Figure extends ParsedFigure {
  readonly written: string;
}

/** What a text means as a figure: `none` for TBD, n/a, a dash or nothing at all. */
export type FigureReading =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly figure: Figure }
  | { readonly state: 'ambiguous'; readonly written: string; readonly readings: readonly [Figure, Figure] };

const placeholder = /\{\s*\{|<%|<!--/;
const longest = 200;

/**
 * Reads the figure a cell or a bullet's value starts with; words behind it become its unit or are left out.
 * `1,300` in a note of unknown style has two readings, the point style's first. Only the first 200 characters are looked at.
 */
export function readFigure(written: string, style: NumberStyle): FigureReading {
  const text = written.trim().slice(0, longest);
  if (!/\d/.test(text.normalize('NFKC')) || placeholder.test(text)) return { state: 'none' };
  const bare = undecorated(text);
  const inStyle = (decided: DecidedStyle): Figure | null => withWritten(parseFigure(bare, decided), written.trim());
  if (style !== 'unknown') return reading(inStyle(style));
  const [point, comma] = [inStyle('point'), inStyle('comma')];
  if (point === null || comma === null || sameValue(point, comma)) return reading(point);
  return { state: 'ambiguous', written: written.trim(), readings: [point, comma] };
}

function reading(figure: Figure | null): FigureReading {
  return figure === null ? { state: 'none' } : { state: 'read', figure };
}

function withWritten(figure: ParsedFigure | null, written: string): Figure | null {
  return figure === null ? null : { written, ...figure };
}

function sameValue(first: Figure, second: Figure): boolean {
  return first.value === second.value && first.range?.[0] === second.range?.[0];
}

/** Folded, without emphasis, what was struck out (`~~400~~ 500`), footnote marks (`487¹`), and the emoji or arrows people put before a figure. */
function undecorated(text: string): string {
  const current = text.replace(/~~[^~]*~~/g, '');
  const plain = (/\d/.test(current) ? current : text).replace(/[~]{2}|[*_`¹²³⁰-⁹]|\[\^[^\]]*\]/g, '');
  return fold(plain.replace(/^(?:\p{Extended_Pictographic}|[\s\ufe0f▲▼↑↓✓✗✔✘])+/u, ''));
}
