import type { Reason } from '../../domain/brief/reason';
import { assertNever } from '../../domain/shared/assert-never';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** Why something concerns a brief, in a few plain words. Markets stand as their codes: “DACH includes DE”. */
export function reasonWords(reason: Reason, locale: Locale): string {
  const words = locale.words.reasons;
  switch (reason.type) {
    case 'same-type': return fill(words.sameType, reason);
    case 'same-market': return fill(words.sameMarket, reason);
    case 'region-includes': return fill(words.includesMarket, reason);
    case 'market-within': return fill(words.withinMarket, reason);
    case 'regions-overlap': return fill(words.overlappingMarket, reason);
    case 'same-channel': return fill(words.sameChannel, reason);
    case 'same-goal': return fill(words.sameGoal, { value: goalName(reason.value, locale) });
    case 'same-audience': return fill(words.sameAudience, reason);
    case 'same-wording': return fill(words.wording[reason.role], reason);
    case 'assumption-broke': return fill(words.brokenAssumption, reason);
    case 'linked': return words.linked;
    case 'evidence': return locale.count(words.evidence, reason.campaigns);
    case 'unscoped': return words.everywhere;
    default: return assertNever(reason);
  }
}

function goalName(goal: string, locale: Locale): string {
  const goals: Readonly<Record<string, string>> = locale.words.form.goals;
  return goals[goal.toLowerCase()]?.toLowerCase() ?? goal;
}
