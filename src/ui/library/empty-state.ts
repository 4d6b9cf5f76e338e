import type { Words } from '../../locales/en';
import type { Segment } from './segment';

/** What the one button of an empty state does. */
export type EmptyAction = 'new-postmortem' | 'clear' | 'search';

/** What stands where a list would be: one sentence that says what to do next, and at most one button for it. */
export interface EmptyState {
  readonly text: string;
  readonly button: { readonly label: string; readonly action: EmptyAction } | null;
}

/** What is known when nothing is to be shown. */
export interface EmptySituation {
  readonly segment: Exclude<Segment, 'note'>;
  readonly narrowed: boolean;
  readonly libraryEmpty: boolean;
}

/** The sentence for a list without rows. */
export function emptyList(situation: EmptySituation, words: Words): EmptyState {
  const { empty } = words;
  if (situation.segment === 'problem') return { text: empty.problem.text, button: null };
  if (situation.libraryEmpty) return { text: empty.library.text, button: { label: empty.library.button, action: 'new-postmortem' } };
  if (situation.segment === 'coverage') return { text: words.coverage.empty, button: null };
  if (situation.narrowed) return { text: empty.noMatch.text, button: { label: empty.noMatch.button, action: 'clear' } };
  const { text, button } = empty[situation.segment];
  return { text, button: { label: button, action: 'new-postmortem' } };
}

/** The sentence for “This note”: no note is open, it is none of ours, it is still empty; or there is no library at all yet. */
export function emptyNote(situation: 'first-run' | 'no-note' | 'ordinary' | 'nothing-gathered', words: Words): EmptyState {
  const { empty } = words;
  if (situation === 'first-run') return { text: empty.library.text, button: { label: empty.library.button, action: 'new-postmortem' } };
  if (situation === 'no-note') return { text: empty.noNote.text, button: { label: empty.noNote.button, action: 'search' } };
  if (situation === 'nothing-gathered') return { text: empty.emptyNote.text, button: null };
  return { text: empty.ordinaryNote.text, button: { label: empty.ordinaryNote.button, action: 'new-postmortem' } };
}
