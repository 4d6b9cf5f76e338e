import type { CheckCode } from './check-code';
import type { CheckedNote } from './checked-note';
import { sectionAbout } from './checked-note';
import type { Finding, NotePart } from './finding';

/** A finding for a part that a note lacks: at its empty heading, or at the top with a heading as the fix. */
export function missingPart(note: CheckedNote, code: CheckCode, part: NotePart): Finding {
  // A retrospective asks for learnings under "Went well" and "Did not go well".
  const section = part === 'learnings' ? sectionAbout(note, part, 'repeat', 'change') : sectionAbout(note, part);
  return { code, line: section?.line ?? 0, details: { part }, fix: section === null ? { type: 'add-section', role: part } : null };
}
