import { wordsOf } from '../../shared/words';
import type { CheckedNote } from './checked-note';
import { sectionAbout } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';
import { isWithCreators, unheardVoices } from './unheard-voices';
import { checkWords } from './words/check-words';

/**
 * Whoever the note asks for but has not heard: an empty section for their view, a role among the participants without a name, or a view
 * that none of the participants brings.
 */
export function voiceMissing(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'postmortem' && note.record.kind !== 'retro') return [];
  const empty = note.sections.filter(({ title, filled }) => !filled && isAskedView(wordsOf(title), note))
    .map(({ title, line }) => finding('voice-missing', line, { voice: title }));
  const nameless = note.emptyRoles.map(({ name, line }) => finding('voice-missing', line, { voice: name }));
  const unheard = nameless.length > 0 ? [] : unheardVoices(note);
  const place = sectionAbout(note, 'participants')?.line ?? 0;
  return [...empty, ...nameless, ...(unheard.length === 0 ? [] : [finding('voice-missing', place, { unheard: unheard.join(',') })])];
}

function isAskedView(title: readonly string[], note: CheckedNote): boolean {
  return checkWords('voices').in(title) || (checkWords('creatorReports').in(title) && isWithCreators(note));
}
