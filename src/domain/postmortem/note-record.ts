import type { NoteKind } from '../note/note-kind';
import type { DateSpan } from '../shared/calendar-date';
import type { Problem } from '../shared/problem';
import type { Item } from './item';
import type { Scope } from './scope';

/** How a campaign ended against its goal. */
export const outcomes = ['exceeded', 'met', 'mixed', 'missed', 'inconclusive'] as const;

/** The outcome of a postmortem. */
export type Outcome = (typeof outcomes)[number];

/** Everything the library knows of one note. */
export interface NoteRecord {
  readonly path: string;
  /** Note name without folder and `.md`. */
  readonly title: string;
  /** null for an ordinary note that only carries guardrails or entries. */
  readonly kind: NoteKind | null;
  readonly campaign: string | null;
  readonly scope: Scope;
  readonly start: DateSpan | null;
  readonly end: DateSpan | null;
  /** The status as written, folded to lower case: briefs draft, ready, live, done; postmortems draft, in-review, reviewed. */
  readonly status: string | null;
  readonly outcome: Outcome | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly failures: readonly FailureValue[];
  /** Link target of the brief this postmortem closes, as written (no brackets, no alias). */
  readonly briefLink: string | null;
  readonly owner: string | null;
  readonly reviewBy: DateSpan | null;
  /** Lines (from 0) on which the note says its campaign and its brief, where it does. */
  readonly propertyLines?: { readonly campaign?: number; readonly brief?: number };
  readonly tags: readonly string[];
  /** The language most of the note's headings and text are in, `null` when unclear. */
  readonly language: string | null;
  /** What search and ranking may match beyond the items: short body texts such as hypothesis and offer; never the whole body. */
  readonly digest: readonly DigestText[];
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** One failure dimension, e.g. key `lead-quality`, label as written. */
export interface FailureValue {
  readonly key: string;
  readonly label: string;
}

/** A short text of the note by role, at most 600 characters, for ranking and search. */
export interface DigestText {
  readonly role: 'hypothesis' | 'offer' | 'audience' | 'summary' | 'goal' | 'plan';
  readonly text: string;
  /** Line where it starts, from 0. */
  readonly line: number;
}
