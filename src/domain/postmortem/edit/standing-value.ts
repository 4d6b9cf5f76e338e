import { afterWords } from '../after-words';
import { replacesWords, reviewByWords, supersededWords } from '../guardrail-words';
import type { WrittenStanding } from '../written-standing';

const anyLink = /!?\[\[[^[\]\n]+\]\]|\[[^[\]\n]*\]\([^()\n]+\)/;

/** The date or link as written in an aside or in the value of a field, without the words before it; null where a standing has none. */
export function standingValue(says: WrittenStanding, written: string): string | null {
  if (says.reviewBy !== undefined) return afterWords(written, reviewByWords) ?? written.trim();
  if (says.supersededBy !== undefined) return anyLink.exec(written)?.[0] ?? afterWords(written, supersededWords) ?? written.trim();
  if (says.replaces !== undefined) return anyLink.exec(written)?.[0] ?? afterWords(written, replacesWords);
  return null;
}
