import type { Language } from '../shared/language';
import type { NumberStyle } from '../shared/figure';
import type { MarketVocabulary } from '../shared/market';
import type { Problem } from '../shared/problem';
import type { NoteKind } from '../note/note-kind';
import type { NoteStructure } from '../note/note-structure';
import type { OutlineSection } from '../note/outline';
import type { PropertyReadings } from '../note/property-reading';
import type { ReadingConfig } from '../note/reading-config';
import type { Item } from './item';
import type { Scope } from './scope';

/** Everything an extractor may look at; made once for a note. */
export interface ExtractionContext {
  readonly structure: NoteStructure;
  readonly config: ReadingConfig;
  readonly markets: MarketVocabulary;
  readonly kind: NoteKind | null;
  readonly language: Language | null;
  readonly numberStyle: NumberStyle;
  /** Line starts of `structure.text`. */
  readonly starts: readonly number[];
  readonly sections: readonly OutlineSection[];
  readonly properties: PropertyReadings;
  /** What the note's properties say; the scope of every item that does not narrow it itself. */
  readonly scope: Scope;
}

/** The items of one kind that a note holds, with what is wrong with them. */
export interface Extraction<Kind extends Item = Item> {
  readonly items: readonly Kind[];
  readonly problems: readonly Problem[];
}

/** Gathers the items of one kind. Pure, total and linear in the length of the note. */
export type Extractor<Kind extends Item = Item> = (context: ExtractionContext) => Extraction<Kind>;
