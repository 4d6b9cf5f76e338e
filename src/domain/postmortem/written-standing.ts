import { readDate } from '../shared/calendar-date';
import type { DateSpan } from '../shared/calendar-date';
import { fold } from '../shared/fold';
import { firstLink } from '../note/wikilink';
import { afterWords } from './after-words';
import { retiredWords, reviewByWords, supersededWords } from './guardrail-words';

/** What a line says of whether a rule or an entry still holds; what is absent was not said. */
export interface WrittenStanding {
  readonly retired?: boolean;
  /** Link target or text of what replaced it. */
  readonly supersededBy?: string;
  readonly reviewBy?: DateSpan;
}

const statusNames: ReadonlySet<string> = new Set(['status', 'статус', 'statut', 'estado']);

/** Reads a field or a labelled line: `status:: retired`, `Superseded by: [[…]]`, `Review by: 2026-09-01`; null for other names. */
export function standingOfField(name: string, value: string): WrittenStanding | null {
  const key = fold(name).replace(/[-_\s]+/g, ' ').trim();
  if (key === 'reviewby' || reviewByWords.includes(key)) return dated(value);
  if (key === 'supersededby' || supersededWords.includes(key)) return { supersededBy: linkOrText(value) };
  if (!statusNames.has(key)) return null;
  return superseding(value) ?? { retired: retiredWords.has(fold(value).trim()) };
}

/** Reads what stands in brackets at the end of a line: `(retired)`, `(superseded by [[…]])`, `(review by 2026-09-01)`; null for other asides. */
export function standingOfAside(aside: string): WrittenStanding | null {
  if (retiredWords.has(fold(aside).trim())) return { retired: true };
  const review = afterWords(aside, reviewByWords);
  return superseding(aside) ?? (review === null ? null : dated(review));
}

function superseding(text: string): WrittenStanding | null {
  const by = afterWords(text, supersededWords);
  return by === null ? null : { supersededBy: linkOrText(by) };
}

function dated(value: string): WrittenStanding {
  const reading = readDate(value);
  return reading.state === 'read' ? { reviewBy: reading.date } : {};
}

function linkOrText(value: string): string {
  return firstLink(value)?.target ?? value.trim();
}
