import type { CheckedNote } from './checked-note';
import { claims } from './claims';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { isFollowUpUnclear } from './follow-up';
import { checkWords } from './words/check-words';

/** A verdict on the leads where the note gives no reason why any was turned down. */
export function leadQualityClaim(note: CheckedNote): readonly Finding[] {
  if (isFollowUpUnclear(note) || note.statements.some(({ words }) => checkWords('rejectionReasons').in(words))) return [];
  return claims(note).filter(({ words }) => checkWords('leadVerdicts').in(words))
    .map((claim) => finding('lead-quality-claim', claim.line, { written: excerpt(claim.text) }));
}
