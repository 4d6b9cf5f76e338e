import type { CheckCode } from './check-code';

/** What makes an action one that can be done and judged. */
export const actionSlots = ['object', 'number', 'owner', 'date', 'criterion'] as const;

/** One of the five things an action should say. */
export type ActionSlot = (typeof actionSlots)[number];

/** The parts of a note that a check can miss; each is the role of a section. */
export const noteParts = ['learnings', 'library-entry', 'guardrails', 'goal', 'audience', 'hypothesis', 'kpis', 'assumptions'] as const;

/** A part of a note that a check can miss. */
export type NotePart = (typeof noteParts)[number];

/** Whether a text is the key of a slot, as details hold it. */
export function isActionSlot(text: string): text is ActionSlot {
  return actionSlots.some((slot) => slot === text);
}

/** Whether a text is the key of a part, as details hold it. */
export function isNotePart(text: string): text is NotePart {
  return noteParts.some((part) => part === text);
}

/**
 * A mend that needs no judgement: a heading to write under, the missing slots behind an action, to be filled in, a remark behind a
 * planned figure, or a computed figure in the place of one that does not fit. `written` is the whole line as it stands in the note.
 */
export type Fix =
  | { readonly type: 'add-section'; readonly role: NotePart }
  | { readonly type: 'complete-action'; readonly line: number; readonly written: string; readonly missing: readonly ActionSlot[] }
  | { readonly type: 'remark-plan'; readonly line: number; readonly written: string; readonly figure: string; readonly remark: 'was' | 'became'; readonly plan: string }
  | { readonly type: 'correct-figure'; readonly line: number; readonly written: string; readonly figure: string; readonly correct: string };

/** What a check has to say: advice with a place. */
export interface Finding {
  readonly code: CheckCode;
  /** Counts from 0. */
  readonly line: number;
  /** What the words of this code need. Values of `part`, `missing`, `filled` and `blame` are keys for the locale, the others quote the note. */
  readonly details: Readonly<Record<string, string>>;
  readonly fix: Fix | null;
}

/** A finding without a fix. */
export function finding(code: CheckCode, line: number, details: Finding['details'] = {}): Finding {
  return { code, line, details, fix: null };
}

/** A piece of the note short enough to be quoted in a sentence. */
export function excerpt(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88).trimEnd()}…`;
}

/** Several names as one detail: the first three, then an ellipsis. */
export function someOf(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} …`;
}
