import { wordsOf } from '../../shared/words';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';

/** The people a note names as owners or participants, as folded words: the whole name, and where it has several words its first. */
export function peopleOf({ record }: CheckedNote): string[][] {
  const written = [
    record.owner,
    ...itemsOf(record, 'participant').map(({ name }) => name),
    ...itemsOf(record, 'action').map(({ owner }) => owner),
  ].filter((name) => name !== null);
  const names = written.flatMap((name) => name.split(/\s*[,;&/]\s*/)).filter(isPersonal).map((name) => wordsOf(name));
  return names.flatMap((words) => (words.length > 1 ? [words, words.slice(0, 1)] : [words])).filter(([first = '']) => first.length > 2);
}

// Two capitalised words, or one short one: `Maria Kern`, `Jonas`; teams and functions are no persons.
function isPersonal(name: string): boolean {
  const parts = name.trim().split(/\s+/);
  return parts.length <= 3 && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part)) && !teams.test(name);
}

const teams = /team|sales|marketing|agency|agentur|vertrieb|ops|design|legal|support|product|finance|analyt|crm|media|content|creator|студи|отдел|команд|агентств|продаж|маркетинг/iu;
