/** How a word of the query was read, from the literal word to ever looser readings. */
export const readings = ['literal', 'inflected', 'prefix', 'translated', 'glossary', 'mid-word', 'typo', 'transliterated', 'keyboard-layout'] as const;

/** One way of reading a word of the query. */
export type Reading = (typeof readings)[number];

/** Words of the query that were not taken literally: how, what was typed, and what it was read as. */
export interface QueryReading {
  readonly type: Exclude<Reading, 'literal'>;
  readonly written: string;
  readonly read: string;
}
