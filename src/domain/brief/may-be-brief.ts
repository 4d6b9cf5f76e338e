import type { NoteRecord } from '../postmortem/note-record';
import type { ProblemCode } from '../shared/problem';

const unreadable: ReadonlySet<ProblemCode> = new Set(['frontmatter-malformed', 'duplicate-property', 'conflict-markers']);

/** Whether a note is a brief, or cannot say what it is because its properties cannot be read. */
export function mayBeBrief({ kind, problems }: NoteRecord): boolean {
  return kind === 'brief' || (kind === null && problems.some(({ code }) => unreadable.has(code)));
}
