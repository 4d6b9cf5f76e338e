import { decideKind } from './decide-kind';
import { isTemplate } from './is-template';
import type { NoteSignals } from './note-signals';
import type { ReadingConfig } from './reading-config';
import { isTellingHeading } from './telling-heading';

/**
 * Whether a note's text has to be read, from metadata alone: notes of a known kind, and others that may hold guardrails or entries
 * (a callout, a `#guardrail` tag, a heading such as "Guardrails" or "Library entry") or whose properties are malformed. Never templates.
 */
export function mayConcern(signals: NoteSignals, config: ReadingConfig): boolean {
  if (isTemplate(signals, config)) return false;
  if (signals.malformedProperties || signals.hasCallout || signals.tags.some(isGuardrailTag)) return true;
  return decideKind(signals, config) !== null || signals.headings.some((heading) => isTellingHeading(heading, config));
}

/** Whether a tag (with `#`) marks a guardrail: `#guardrail`, `#guardrails` and what is nested below. */
export function isGuardrailTag(tag: string): boolean {
  return /^#guardrails?(?:\/|$)/i.test(tag);
}
