import type { Problem } from '../../shared/problem';

/** Replaces `text.slice(start, end)` by `insert`; UTF-16 offsets into the text the plan was made from. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * Which bytes of one note change, as a value. `changes` are sorted, do not overlap and are made from exactly `madeFrom`;
 * `unchanged` when the note already says what is wanted; `refused` when the note cannot be edited without harm.
 */
export type EditPlan =
  | { readonly state: 'changes'; readonly madeFrom: string; readonly changes: readonly TextChange[] }
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly problem: Problem };

/** Makes a plan from the note's text as it is now; called again when the text has changed in between. Pure. */
export type EditPlanner = (text: string) => EditPlan;
