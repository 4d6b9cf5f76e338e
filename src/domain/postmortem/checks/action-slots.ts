import { wordsOf } from '../../shared/words';
import type { Action } from '../item';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { ActionSlot } from './finding';
import { actionSlots } from './finding';
import { checkWords } from './words/check-words';

/** The actions of a note that are still to be done. */
export function openActions({ record }: CheckedNote): Action[] {
  const isCampaignNote = record.kind === 'postmortem' || record.kind === 'retro';
  return isCampaignNote ? itemsOf(record, 'action').filter(({ status }) => status === 'open') : [];
}

/** Which of the five things an action does not say. */
export function missingSlots(action: Action): ActionSlot[] {
  const filled: Readonly<Record<ActionSlot, boolean>> = {
    object: !isMereWish(action.text) || (action.change !== null && !isMereWish(action.change)),
    number: /\d/.test([action.text, action.change, action.successCriterion].join(' ')),
    owner: action.owner !== null,
    date: action.dueWritten !== null,
    criterion: action.successCriterion !== null || action.evaluationDate !== null,
  };
  return actionSlots.filter((slot) => !filled[slot]);
}

/** "Improve quality", "Better communication with sales": a wish about something wide, in few words and without a figure. */
export function isMereWish(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 6 || /\d/.test(text)) return false;
  const wish = checkWords('vagueChanges').find(words);
  if (wish === null) return false;
  const isAtEnd = wish.to >= words.length;
  // The verb comes last in German: "Kommunikation mit dem Vertrieb verbessern".
  if (wish.from > 1) return isAtEnd && checkWords('vagueObjects').in(words);
  return isAtEnd || (words.length <= 5 && checkWords('vagueObjects').in(words.slice(wish.to)));
}
