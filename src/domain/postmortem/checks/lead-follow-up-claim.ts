import type { CheckedNote } from './checked-note';
import { claims } from './claims';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { isFollowUpUnclear } from './follow-up';
import { checkWords } from './words/check-words';

/** A verdict on the leads where their follow-up was slow or unclear: a delay in the process is suspected first. */
export function leadFollowUpClaim(note: CheckedNote): readonly Finding[] {
  if (!isFollowUpUnclear(note)) return [];
  return claims(note).filter(({ words }) => checkWords('leadVerdicts').in(words))
    .map((claim) => finding('lead-follow-up-claim', claim.line, { written: excerpt(claim.text) }));
}
