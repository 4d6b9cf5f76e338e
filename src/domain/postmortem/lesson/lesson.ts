import type { Language } from '../../shared/language';
import type { MarketVocabulary } from '../../shared/market';
import type { NoteKind } from '../../note/note-kind';
import type { ReadingConfig } from '../../note/reading-config';
import type { Scope } from '../scope';

/** What a quick lesson is: a rule that forbids, a rule that demands, or something learned. */
export const lessonKinds = ['never', 'always', 'insight'] as const;

/** One of the three kinds of quick lesson. */
export type LessonKind = (typeof lessonKinds)[number];

/** One lesson as somebody typed it. Of `campaignTypes` and `markets` several are separated by commas; empty means everywhere. */
export interface Lesson {
  readonly kind: LessonKind;
  readonly text: string;
  readonly campaignTypes: string;
  readonly markets: string;
  /** The campaign it comes from, a name or a wikilink, where the note it goes into does not say so itself; else empty. */
  readonly campaign: string;
}

/** The note that a lesson goes into. */
export interface LessonPlace {
  readonly path: string;
  /** null for a note that is nothing in particular, or whose properties cannot be read. */
  readonly kind: NoteKind | null;
  /** Where the note as a whole applies: what a line need not repeat. */
  readonly scope: Scope;
  readonly language: Language | null;
}

/** The words that lessons are written with in one language. */
export interface LessonWords {
  readonly never: string;
  readonly always: string;
  /** The label in front of an insight that would be taken for something else without it. */
  readonly insight: string;
  readonly headings: { readonly guardrails: string; readonly learnings: string; readonly entries: string };
}

/** The languages that lessons are written in; a text in any other language keeps its words, with a heading in English. */
export type LessonVocabulary = Readonly<Record<'en' | 'de' | 'ru', LessonWords>>;

/** How lessons are written in this vault. */
export interface LessonStyle {
  readonly vocabulary: LessonVocabulary;
  /** The language for what neither the text nor its note tells: that of the interface. */
  readonly language: keyof LessonVocabulary;
  readonly config: ReadingConfig;
  readonly markets: MarketVocabulary;
}
