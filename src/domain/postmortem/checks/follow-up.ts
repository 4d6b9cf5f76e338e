import { wordsOf } from '../../shared/words';
import type { CheckedNote } from './checked-note';
import { isAbout, itemsOf } from './checked-note';
import { phrases } from './phrases';
import { checkWords } from './words/check-words';

const followUpField = phrases('lead status | lifecycle stage | sales owner | follow up | first call | response time | leadstatus | nachfass* | erstkontakt | статус лида | звонок | обработка*');
const near = 6;

/** Whether the note says that leads were followed up slowly, or that nobody knows how. */
export function isFollowUpUnclear(note: CheckedNote): boolean {
  const distrusted = itemsOf(note.record, 'data-trust').some(({ field, reliable }) => reliable === false && followUpField.in(wordsOf(field)));
  return distrusted || note.statements.some((statement) => {
    const { words, inTable } = statement;
    // Rows such as "Slow follow-up" stand in a template's table of decision rules from the start.
    if (inTable && isAbout(statement, 'analysis')) return false;
    const followUp = checkWords('followUp').find(words);
    return followUp !== null && checkWords('slowOrUnknown').in(words.slice(Math.max(0, followUp.from - near), followUp.to + near));
  });
}
