import type { CheckedNote, Statement } from './checked-note';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { peopleOf } from './people';
import { phrases } from './phrases';
import type { Phrases } from './phrases';
import { checkVocabularies, checkWords } from './words/check-words';

/** How a sentence blames: by fault, by a deed told as a failure, or by judging a character; each has its own rewording. */
export type Blame = 'fault' | 'deed' | 'character';

const told = checkVocabularies.map(({ roles, deeds, deedReach }) => ({ roles: phrases(roles), deeds: phrases(deeds), reach: deedReach }));
const ruleRoles: Statement['roles'] = ['guardrails', 'review'];

/** Sentences that make a person or a team the cause. What a thing did wrong ("the form failed to load") is no blame. */
export function blameWording(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'postmortem' && note.record.kind !== 'retro') return [];
  const people = phrases(...peopleOf(note).map((words) => words.join(' ')));
  return note.statements.filter(({ roles }) => !roles.some((role) => ruleRoles.includes(role))).flatMap((statement): Finding[] => {
    const blame = blameIn(statement, people);
    return blame === null ? [] : [finding('blame-wording', statement.line, { written: excerpt(statement.text), blame })];
  });
}

function blameIn(statement: Statement, people: Phrases): Blame | null {
  if (isDeed(statement, people)) return 'deed';
  if (isFault(statement, people)) return 'fault';
  return isUnnegated(statement, checkWords('characters')) ? 'character' : null;
}

function isFault(statement: Statement, people: Phrases): boolean {
  const { words } = statement;
  const names = people.in(words) || checkWords('roles').in(words) || checkWords('pronouns').in(words) || namesOwner(statement);
  return names && isUnnegated(statement, checkWords('faults'));
}

// "Anna's fault", also where the note does not know Anna.
function namesOwner({ text, words }: Statement): boolean {
  const owner = /(\p{Lu}\p{Ll}+)['’]s fault/u.exec(text)?.[1];
  return owner !== undefined && !checkWords('channels').in(words);
}

function isDeed({ words }: Statement, people: Phrases): boolean {
  return told.some(({ roles, deeds, reach }) => {
    for (let at = 0; at < words.length;) {
      const person = earlier(roles.find(words, at), people.find(words, at));
      if (person === null) return false;
      const deed = deeds.find(words, person.to);
      if (deed !== null && deed.from - person.to <= reach && !checkWords('negations').in(words.slice(person.to, deed.from))) return true;
      at = person.to;
    }
    return false;
  });
}

function earlier(first: ReturnType<Phrases['find']>, second: ReturnType<Phrases['find']>): ReturnType<Phrases['find']> {
  if (first === null || second === null) return first ?? second;
  return first.from <= second.from ? first : second;
}

function isUnnegated({ words }: Statement, wanted: Phrases): boolean {
  const found = wanted.find(words);
  return found !== null && !checkWords('negations').in(words.slice(0, found.from));
}
