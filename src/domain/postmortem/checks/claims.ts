import type { SectionRole } from '../../note/section-role';
import type { CheckedNote, Statement } from './checked-note';
import { isAbout } from './checked-note';
import { checkWords } from './words/check-words';

const open: readonly SectionRole[] = [
  'hypothesis', 'assumptions', 'goal', 'setup', 'plan', 'actions', 'will-change', 'review', 'uncertain', 'audience', 'offer', 'data-trust',
  'participants', 'timeline', 'risks', 'execution',
];

/** The sentences that claim something as known: no questions, no suspicions, nothing that is still to be found out, and nothing with a figure of its own. */
export function claims({ record, statements }: CheckedNote): Statement[] {
  if (record.kind !== 'postmortem' && record.kind !== 'retro') return [];
  return statements.filter((statement) => {
    const { text, words } = statement;
    return !/[?？]\s*$/.test(text) && !/\d/.test(text) && !isAbout(statement, ...open) && !checkWords('hedges').in(words);
  });
}
