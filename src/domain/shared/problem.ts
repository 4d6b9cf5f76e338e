/** Everything that can be wrong with a note, as a closed list; the README documents each code for users. */
export const problemCodes = [
  'frontmatter-malformed',
  'frontmatter-not-closed',
  'duplicate-property',
  'conflict-markers',
  'wrong-type',
  'unknown-value',
  'date-impossible',
  'date-ambiguous',
  'figure-ambiguous',
  'variance-contradiction',
  'duplicate-campaign',
  'brief-not-found',
  'guardrail-without-text',
  'property-entangled',
  'text-moved',
  'standing-unwritable',
  'note-unreadable',
] as const;

/** A stable name of what is wrong; messages and remedies for it live in the locales. */
export type ProblemCode = (typeof problemCodes)[number];

/** Something in a note that cannot be read as meant: reported with its place, never thrown, never repaired by itself. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  /** Counts from 0. */
  readonly line: number;
  /** Counts from 0; null where the whole line is meant. */
  readonly column: number | null;
  /** What the message of this code needs: the written text, the property, both readings of a date … */
  readonly details: Readonly<Record<string, string>>;
}
