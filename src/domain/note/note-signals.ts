/** What Obsidian's metadata alone says about a note: enough to decide whether its text must be read at all. */
export interface NoteSignals {
  readonly path: string;
  /** Parsed properties; null without a block, when it is empty, or when it is malformed. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  /** Whether there is a block that cannot be read, or may be one that is never closed. */
  readonly malformedProperties: boolean;
  /** Tags of properties and body, each with `#`. */
  readonly tags: readonly string[];
  /** Raw texts of the headings. */
  readonly headings: readonly string[];
  readonly hasCallout: boolean;
}
