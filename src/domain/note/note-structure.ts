import type { Span } from '../shared/span';

/**
 * A note as Obsidian has already parsed it, with the text it was parsed from.
 * Every offset and line refers to `text`; callouts, tables and pseudo-headings are read from the text inside `sections`.
 */
export interface NoteStructure {
  /** Vault path with `/`, including `.md`. */
  readonly path: string;
  readonly text: string;
  readonly frontmatter: Frontmatter;
  readonly headings: readonly HeadingStructure[];
  readonly sections: readonly SectionStructure[];
  readonly listItems: readonly ListItemStructure[];
  readonly links: readonly LinkStructure[];
  /** Tags of properties and body, each with `#`. */
  readonly tags: readonly string[];
}

/** The properties block: `malformed` when there is a block that Obsidian could not read as properties. */
export type Frontmatter =
  | { readonly state: 'absent' }
  | { readonly state: 'valid'; readonly span: Span; readonly values: Readonly<Record<string, unknown>> }
  | { readonly state: 'malformed'; readonly span: Span };

/** A Markdown heading; `text` is raw Markdown without the `#` marks. */
export interface HeadingStructure extends Span {
  readonly level: number;
  readonly text: string;
}

/** A block of the note; `type` is Obsidian's open set: paragraph, list, code, callout, table, html, comment, heading, yaml … */
export interface SectionStructure extends Span {
  readonly type: string;
}

/** A list item without its sublists; `parent` is the line of the parent item, or negative at the root. */
export interface ListItemStructure extends Span {
  readonly parent: number;
  /** The character in the task's brackets, null when the item is no task. */
  readonly task: string | null;
}

/** A link as written, `target` still with its `#subpath`; links in properties have `property` (`brief`, `related.0`) and no span. */
export interface LinkStructure {
  readonly target: string;
  readonly displayText: string | null;
  readonly property: string | null;
  readonly span: Span | null;
}
