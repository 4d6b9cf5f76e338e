import { nameKey } from '../note/name-key';

/** A text with the fields that were written into it (`[market:: DE]`, `(status:: retired)`) taken out. */
export interface FieldReading {
  /** What is left, with single spaces where fields stood. */
  readonly text: string;
  /** Values by the key of their name (see `nameKey`); the first of a name counts. */
  readonly fields: ReadonlyMap<string, string>;
}

const field = /[[(]([^\s:[\]()][^:[\]()]{0,40})::\s*((?:\[\[[^[\]\n]*\]\]|[^[\]()\n])*)[\])]/g;

/** One field as it stands in a line: offsets of the whole of it and of its value. */
export interface PlacedField {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** The inline fields of a line, in order, with their places. */
export function placedFields(line: string): PlacedField[] {
  if (!line.includes('::')) return [];
  return [...line.matchAll(field)].map((found) => {
    const [whole, name = '', value = ''] = found;
    const end = found.index + whole.length;
    return { name, value: value.trim(), start: found.index, end, valueStart: end - 1 - value.length };
  });
}

/** Reads Dataview-style inline fields out of a line. */
export function readInlineFields(line: string): FieldReading {
  if (!line.includes('::')) return { text: line, fields: new Map() };
  const fields = new Map<string, string>();
  const text = line.replace(field, (_, name: string, value: string) => {
    const key = nameKey(name);
    if (!fields.has(key)) fields.set(key, value.trim());
    return ' ';
  });
  return { text: text.replace(/\s{2,}/g, ' ').trim(), fields };
}
