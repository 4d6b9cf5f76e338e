import { readDate } from '../shared/calendar-date';
import type { DateSpan } from '../shared/calendar-date';
import { fold } from '../shared/fold';
import { firstLink } from '../note/wikilink';
import { afterWords } from './after-words';
import { replacesWords, retiredWords, reviewByWords, supersededWords } from './guardrail-words';

/** What a line says of whether a rule or an entry still holds; what is absent was not said. */
export interface WrittenStanding {
  readonly retired?: boolean;
  /** Link target or text of what replaced it. */
  readonly supersededBy?: string;
  readonly reviewBy?: DateSpan;
  /** Link target or text of what it replaces. */
  readonly replaces?: string;
}

const statusNames: ReadonlySet<string> = new Set(['status', 'статус', 'statut', 'estado']);

/** Reads a field or a labelled line: `status:: retired`, `Superseded by: [[…]]`, `Replaces: [[…]]`, `Review by: 2026-09-01`; null for other names. */
export function standingOfField(name: string, value: string): WrittenStanding | null {
  const key = fold(name).replace(/[-_\s]+/g, ' ').trim();
  if (key === 'reviewby' || reviewByWords.includes(key)) return dated(value);
  if (key === 'supersededby' || supersededWords.includes(key)) return { supersededBy: linkOrText(value) };
  if (replacesWords.includes(key)) return replacing(value);
  if (!statusNames.has(key)) return null;
  return superseding(value) ?? { retired: isRetired(value) };
}

/**
 * Reads what stands in brackets at the end of a line: `(retired)`, `(retired: the portal closed)`, `(superseded by [[…]])`, `(replaces [[…]])`,
 * `(review by 2026-09-01)`; null for other asides.
 */
export function standingOfAside(aside: string): WrittenStanding | null {
  if (isRetired(aside)) return { retired: true };
  const review = afterWords(aside, reviewByWords);
  return superseding(aside) ?? replacing(afterWords(aside, replacesWords) ?? '') ?? (review === null ? null : dated(review));
}

// A colon or dash must set the reason off: "(retired people excepted)" is part of the rule.
function isRetired(text: string): boolean {
  return retiredWords.has(fold(text.split(/\s*[:：]|\s+[–—-]\s/, 1)[0] ?? '').trim());
}

function superseding(text: string): WrittenStanding | null {
  const by = afterWords(text, supersededWords);
  return by === null ? null : { supersededBy: linkOrText(by) };
}

// Only a link: "(replaces the old form)" tells more of the rule.
function replacing(value: string): WrittenStanding | null {
  const link = firstLink(value);
  return link === null ? null : { replaces: link.target };
}

function dated(value: string): WrittenStanding {
  const reading = readDate(value);
  return reading.state === 'read' ? { reviewBy: reading.date } : {};
}

function linkOrText(value: string): string {
  return firstLink(value)?.target ?? value.trim();
}
