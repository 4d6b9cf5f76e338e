import { wordsOf } from '../../shared/words';
import type { CheckedNote, CheckedSection } from './checked-note';
import { itemsOf, sectionAbout } from './checked-note';
import { voices } from './voice';
import type { Voice } from './voice';
import type { CheckWord } from './words/check-words';
import { checkWords } from './words/check-words';

const roleWords = { executor: 'executorRoles', analyst: 'analystRoles', sales: 'salesRoles', creator: 'creatorRoles' } as const satisfies Readonly<Record<Voice, CheckWord>>;

/**
 * The views that nobody among the participants brings and no section of the note holds. Silent where fewer than two people are named, or
 * one of them without a role: then nobody can tell.
 */
export function unheardVoices(note: CheckedNote): Voice[] {
  const people = itemsOf(note.record, 'participant');
  const roles = people.flatMap(({ role }) => (role === null ? [] : [wordsOf(role)]));
  if (sectionAbout(note, 'participants') === null || people.length < 2 || roles.length < people.length) return [];
  const isHeard = (voice: Voice): boolean => {
    const words = checkWords(roleWords[voice]);
    return roles.some((role) => words.in(role)) || note.sections.some((section) => isViewOf(section, voice));
  };
  return voices.filter((voice) => isAsked(voice, note) && !isHeard(voice));
}

/** Whether the campaign was made with creators, by its type or by a section that names them. */
export function isWithCreators({ record, sections }: CheckedNote): boolean {
  return record.scope.campaignTypes.some(({ key, label }) => key === 'influencer' || checkWords('creatorRoles').in(wordsOf(label)))
    || sections.some(({ title, filled, ownRoles }) => filled && ownRoles.includes('execution') && checkWords('creatorRoles').in(wordsOf(title)));
}

// Whoever ran it and whoever reads the data are always asked; sales where leads were made, creators where some took part.
function isAsked(voice: Voice, note: CheckedNote): boolean {
  if (voice === 'creator') return isWithCreators(note);
  if (voice !== 'sales') return true;
  return sectionAbout(note, 'lead-quality', 'handoff') !== null || itemsOf(note.record, 'kpi').some(({ name }) => checkWords('leadMeasures').in(wordsOf(name)));
}

function isViewOf({ title, filled }: CheckedSection, voice: Voice): boolean {
  const words = wordsOf(title);
  return filled && (checkWords('voices').in(words) || checkWords('creatorReports').in(words)) && checkWords(roleWords[voice]).in(words);
}
