import type { Span } from '../shared/span';
import type { ReadableName } from './property-vocabulary';

/** One value of a property. */
export interface PropertyText {
  /** What a reader sees: the alias of a link, else its target; a number or a truth value as text. */
  readonly text: string;
  /** The link's target (no brackets, no alias) when the value is a link. */
  readonly link: string | null;
}

/** What a note says under one canonical name, in its properties or else on a body line. Never without values. */
export interface PropertyReading {
  readonly name: ReadableName;
  /** The name as it is written in the note. */
  readonly key: string;
  readonly values: readonly PropertyText[];
  /** The lines that say so. */
  readonly span: Span;
}

/** The properties that have a value, by canonical name. */
export type PropertyReadings = Readonly<Partial<Record<ReadableName, PropertyReading>>>;
