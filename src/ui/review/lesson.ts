import type { ItemRow, RowIcon } from '../library/row';

/** A rule of a past campaign, shown with its lesson. */
export interface LessonRule {
  readonly icon: RowIcon;
  readonly text: string;
  /** Counts from 0. */
  readonly line: number;
}

/** One thing to decide on: a past campaign with its insight and rules, or a guardrail of its own. */
export interface Lesson {
  /** Path and line: the same lesson has the same key in every review. */
  readonly key: string;
  readonly path: string;
  /** Counts from 0. */
  readonly line: number;
  /** What the receipt calls it. */
  readonly title: string;
  /** The guardrail's own words; null for a campaign. */
  readonly rule: string | null;
  /** What the list calls it. */
  readonly heading: string;
  readonly icon: RowIcon | null;
  readonly outcome: ItemRow['outcome'];
  readonly meta: readonly string[];
  readonly text: string | null;
  /** What in the brief goes against the rule; null where nothing does. */
  readonly quote: string | null;
  readonly rules: readonly LessonRule[];
  readonly reasons: readonly string[];
}
