import { wordsOf } from '../../shared/words';
import type { CheckedNote } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';
import { checkWords } from './words/check-words';

/** Whoever the note asks for but has not heard: an empty section for their view, or a role among the participants without a name. */
export function voiceMissing(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'postmortem' && note.record.kind !== 'retro') return [];
  const empty = note.sections.filter(({ title, filled }) => !filled && checkWords('voices').in(wordsOf(title)))
    .map(({ title, line }) => finding('voice-missing', line, { voice: title }));
  const nameless = note.emptyRoles.map(({ name, line }) => finding('voice-missing', line, { voice: name }));
  return [...empty, ...nameless];
}
