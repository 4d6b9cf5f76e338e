/** A block at the root of a note. Lines count from 0; offsets are UTF-16, `end` exclusive. */
export interface OutlineSection {
  readonly type: string;
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
  id: string | null;
}

/** A list item; where it starts and ends is final only when the whole note was read. Columns count from `frame`, tabs as stops of four. */
export interface OutlineItem {
  readonly line: number;
  /** The line's start, or the place behind the marks of a quote. */
  readonly frame: number;
  /** How many quotes and footnotes hold the item; only items with the same number count columns alike. */
  readonly frames: number;
  /** The item whose sublist holds this one. */
  readonly parent: OutlineItem | null;
  /** First line of the list that holds this item. */
  readonly listLine: number;
  /** Whether the marker is one digit and a dot. */
  readonly singleDigit: boolean;
  /** Where the item's line goes on behind the marks of what holds it, and the column there. */
  readonly lineContent: number;
  readonly column: number;
  /** Behind the marker and its padding. */
  readonly contentStart: number;
  readonly contentColumn: number;
  /** The smallest column in which a further line of the item begins. */
  leftmost: number;
  /** How many columns its further lines lose. */
  dedent: number;
  task: string | null;
  id: string | null;
  lastLine: number;
  start: number;
  end: number;
  endLine: number;
  /** The last line before the first sublist; null without a sublist. */
  lineBeforeSublist: number | null;
}

/** Text that can hold tags and links: one stretch, or one per line where marks of a quote stand between. */
export interface InlineText {
  readonly line: number;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

export interface OutlineHeading {
  readonly level: number;
  readonly text: string;
  readonly section: OutlineSection;
}

/** `[id]: target` or `[^id]: text` with its place. */
export interface OutlineDefinition {
  readonly id: string;
  readonly target: string;
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** Everything the block scanner finds, in the order of the text. */
export interface Outline {
  readonly sections: OutlineSection[];
  readonly headings: OutlineHeading[];
  readonly items: OutlineItem[];
  readonly inline: InlineText[];
  readonly definitions: OutlineDefinition[];
  readonly footnotes: OutlineDefinition[];
}

/** A block that holds others: a quote, a list item or the text of a footnote. */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'footnote' } | ItemContainer;

/** An open list item; a line belongs to it when it is indented by `indent` columns more than the item itself. */
export interface ItemContainer {
  readonly kind: 'item';
  /** The character code of `-`, `*`, `+`, `.` or `)`. */
  readonly marker: number;
  readonly indent: number;
  readonly item: OutlineItem;
}
