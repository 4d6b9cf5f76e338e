import type { Finding } from '../../domain/postmortem/checks/finding';
import type { Outcome } from '../../domain/postmortem/note-record';
import type { DueAction } from '../coverage/due-action';
import type { TextPart } from '../text/highlighted-text';

/** What an icon says: a rule that forbids, one that demands, something to mend, or nothing in particular. */
export type Tone = 'forbid' | 'demand' | 'warn' | 'plain';

/** An icon with the words that stand for it. */
export interface RowIcon {
  readonly name: string;
  readonly label: string;
  readonly tone: Tone;
}

/** A short grey remark; `warn` where something is due or missing, `reading` where it says how the search was read. */
export interface Chip {
  readonly text: string;
  readonly tone: 'plain' | 'warn' | 'reading';
}

/** One clickable thing of the sidebar: a sentence, and one muted line of what is known about it. */
export interface ItemRow {
  readonly type: 'item';
  /** Stays the same while the thing is the same, so that the list can keep its place. */
  readonly key: string;
  readonly path: string;
  /** Counts from 0. */
  readonly line: number;
  readonly icon: RowIcon;
  /** What its first letters are, where the texts below would first have to be made. */
  readonly label?: string;
  readonly title: readonly TextPart[] | null;
  readonly text: readonly TextPart[];
  readonly remedy: string | null;
  /** What stands elsewhere and goes against it, with its place. */
  readonly quote?: string;
  readonly outcome: { readonly key: Outcome; readonly label: string; readonly shown: boolean } | null;
  /** The muted line; a text with what matched in it comes in parts. */
  readonly meta: readonly (string | readonly TextPart[])[];
  readonly chips: readonly Chip[];
  /** Why it stands where it stands, the weightiest first; absent or empty where nobody searched. */
  readonly why?: readonly string[];
  /** What a check found, where the row is about that. */
  readonly finding?: Finding;
  /** What the button says that mends it with one click; null where there is none. */
  readonly fix?: string | null;
  /** What that button does, where the row is about something due. */
  readonly action?: DueAction;
}

/** The heading of the rows below it. */
export interface GroupRow {
  readonly type: 'group';
  readonly key: string;
  readonly label: string;
  /** Null where what is below is not counted. */
  readonly count: number | null;
}

/** One line of the list. */
export type Row = ItemRow | GroupRow;
