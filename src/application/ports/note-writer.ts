import type { EditPlanner } from '../../domain/note/edit/edit-plan';
import type { Problem } from '../../domain/shared/problem';

/** What became of an edit. */
export type EditOutcome =
  | { readonly state: 'written' }
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'missing' };

/** Writes notes: atomically, through an open editor where there is one, and never over an existing file. */
export interface NoteWriter {
  /** Carries out the plan on the text as it is at that moment; plans anew if it changed in between. */
  edit(path: string, planner: EditPlanner): Promise<EditOutcome>;
  /** Creates folders and the note; returns its path, which has a number added where `path` was taken. */
  create(path: string, text: string): Promise<string>;
}
