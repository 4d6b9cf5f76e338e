import type { NoteKind } from './note-kind';
import type { PropertyName } from './property-name';
import type { SectionRole } from './section-role';

/** How this vault writes its notes: what the user's settings say, in the form that reading needs. */
export interface ReadingConfig {
  /** The vault's own names for a property, read besides the canonical one; the first is the one written. */
  readonly propertyNames: Readonly<Partial<Record<PropertyName, readonly string[]>>>;
  /** Tags (without `#`) that decide a note's kind; nested tags count. */
  readonly kindTags: Readonly<Record<NoteKind, readonly string[]>>;
  /** Folders (vault paths without trailing slash) whose notes are of a kind. */
  readonly kindFolders: Readonly<Record<NoteKind, readonly string[]>>;
  /** Folders whose notes are templates and never indexed. */
  readonly templateFolders: readonly string[];
  /** The user's own headings for a role. */
  readonly headingSynonyms: Readonly<Partial<Record<SectionRole, readonly string[]>>>;
  /** BCP 47 tags in which market names are known, the interface language first, English always among them. */
  readonly marketLanguages: readonly string[];
  /** The user's own market names and segments: canonical name or code to its other names. */
  readonly marketAliases: Readonly<Record<string, readonly string[]>>;
}
