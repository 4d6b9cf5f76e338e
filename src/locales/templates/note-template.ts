import type { NoteKind } from '../../domain/note/note-kind';

/** A note to start from. Help stands in `%% comments %%`, which reading view hides; `{{campaign}}` and the like come from the form. */
export interface NoteTemplate {
  /** Stays the same in every language and version. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly name: string;
  /** What it is for, in one line. */
  readonly description: string;
  readonly markdown: string;
}
