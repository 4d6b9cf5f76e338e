import type { SectionRole } from '../../note/section-role';
import { wordSpans, wordsOf } from '../../shared/words';
import type { CheckedNote, Statement } from './checked-note';
import { isAbout } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { blameWording } from './blame-wording';
import { peopleOf } from './people';
import { phrases } from './phrases';

/** Where causes are told; recognition and ownership have their place elsewhere. */
const causes: readonly SectionRole[] = ['root-causes', 'change', 'wrong-assumption', 'library-entry', 'guardrails'];
const owned: readonly SectionRole[] = ['actions', 'will-change', 'participants', 'execution-feedback', 'repeat'];

/** People named among the causes and lessons: a lesson that is about a person helps nobody else. One finding a line, none where it is blame already. */
export function personNamed(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'postmortem' && note.record.kind !== 'retro') return [];
  const people = phrases(...peopleOf(note).map((words) => words.join(' ')));
  const blamed = new Set(blameWording(note).map(({ line }) => line));
  return note.statements.filter((statement) => isCause(statement) && !blamed.has(statement.line)).flatMap((statement): Finding[] => {
    const { text, line } = statement;
    const named = people.find(statement.words);
    const isOnlyName = named !== null && statement.words.length <= named.to - named.from + 1;
    if (named === null || isOnlyName || !people.in(wordsOutsideBrackets(text))) return [];
    return [finding('person-named', line, { written: excerpt(text), name: nameIn(text, statement.words.slice(named.from, named.to)) })];
  });
}

function isCause(statement: Statement): boolean {
  return isAbout(statement, ...causes) && !isAbout(statement, ...owned);
}

// An owner or a source in brackets is no subject: `(Maria)`, `[Jonas]`.
function wordsOutsideBrackets(text: string): string[] {
  return wordsOf(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
}

function nameIn(text: string, folded: readonly string[]): string {
  const [first = ''] = folded;
  const span = wordSpans(text).find(({ word }) => word === first);
  return span === undefined ? '' : text.slice(span.start, span.end);
}
