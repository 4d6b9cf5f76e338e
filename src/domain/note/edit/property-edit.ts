/** A value a property can be given: text, number, truth value or a list of texts; null removes the property. */
export type PropertyValue = string | number | boolean | readonly string[] | null;

/** One property to set, by the name it has (or shall have) in the note. */
export interface PropertyEdit {
  readonly name: string;
  readonly value: PropertyValue;
}
