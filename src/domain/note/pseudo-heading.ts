import type { Span } from '../shared/span';
import { leadingPolarity } from './rule-polarity';

/** A line that stands for a heading without being one: bold, italic, or a known label with a colon, alone on its line. */
export interface PseudoHeading extends Span {
  /** 7 for bold, 8 for italic and plain labels: below any real heading. */
  readonly level: number;
  readonly text: string;
  /** Whether it counts only when its text is a heading the plugin knows. */
  readonly needsRole: boolean;
}

const bold = /^(?:\*\*|__)(?!\s)([^*_]+?)(?:\*\*|__)\s*[:：]?\s*$/;
const italic = /^(?:\*|_)(?![\s*_])([^*_]+?)(?:\*|_)\s*[:：]?\s*$/;
const label = /^([^\s|>#*+\-\d][^|:：]*)[:：]\s*$/;
const mayBe = /^[*_]|[:：]$/;
const longest = 120;

/**
 * Reads one line as a pseudo-heading; null when it is an ordinary line. A bold line that is a sentence or a rule (`**Never gate it**`)
 * counts only when it is a known heading.
 */
export function pseudoHeading(line: string, span: Span): PseudoHeading | null {
  const written = line.trim();
  if (written === '' || written.length > longest || !mayBe.test(written)) return null;
  const strong = bold.exec(written)?.[1];
  if (strong !== undefined) return { ...span, level: 7, text: strong, needsRole: isSentence(strong) || leadingPolarity(strong) !== null };
  const emphasised = italic.exec(written)?.[1] ?? label.exec(written)?.[1];
  if (emphasised === undefined) return null;
  return { ...span, level: 8, text: emphasised, needsRole: true };
}

function isSentence(text: string): boolean {
  return /[.!。]\s*$/.test(text);
}
