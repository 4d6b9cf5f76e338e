import type { Item, ItemKind } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';

/** An item together with the note it was found in. */
export interface LibraryItem<Kind extends ItemKind = ItemKind> {
  readonly item: Extract<Item, { kind: Kind }>;
  readonly note: NoteRecord;
}
