/** How much a past campaign matters to the author of a brief: 2 = must be known, 1 = worth a look. */
export type Grade = 1 | 2;

/** A brief with the notes that its author should look at, by path; all others are noise. */
export interface JudgedBrief {
  /** Path of the brief in its vault. */
  readonly path: string;
  /** The brief's Markdown; null where the vault has it. */
  readonly text: string | null;
  readonly expected: Readonly<Record<string, Grade>>;
}

/** Expected notes by grade. */
export function graded(must: readonly string[], worth: readonly string[] = []): Readonly<Record<string, Grade>> {
  return Object.fromEntries([...must.map((path) => [path, 2] as const), ...worth.map((path) => [path, 1] as const)]);
}
