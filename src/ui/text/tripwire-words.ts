import type { TripwireEvidence } from '../../domain/brief/tripwires';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { plainText } from './plain-text';

/** The brief's own sentence that goes against a rule, or that it says nothing of what the rule asks for. */
export function tripwireQuote(evidence: TripwireEvidence, { words: { gate } }: Locale): string {
  return evidence.type === 'missing' ? gate.missing : fill(gate.quote, { text: plainText(evidence.quote).text });
}

/** Where in the brief that is. */
export function tripwirePlace(evidence: TripwireEvidence, { words: { gate } }: Locale): string {
  return evidence.type === 'missing' ? gate.missingMeta : fill(gate.briefLine, { line: evidence.line + 1 });
}
