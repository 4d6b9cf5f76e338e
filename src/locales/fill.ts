/** What placeholders stand for, by name. */
export type PlaceholderValues = Readonly<Record<string, string | number>>;

/** A stretch of a filled text; `value` tells what was put in from what was written by us. */
export interface FilledPart {
  readonly text: string;
  readonly value: boolean;
}

const placeholder = /\{([a-zA-Z]+)\}/;

/** Puts values in the place of `{name}`; a name without a value leaves nothing behind. */
export function fill(text: string, values: PlaceholderValues): string {
  return fillParts(text, values).map((part) => part.text).join('');
}

/** Like `fill`, but tells the values from the words around them, so that they can be drawn differently. */
export function fillParts(text: string, values: PlaceholderValues): FilledPart[] {
  return text
    .split(placeholder)
    .map((piece, index) => (index % 2 === 0 ? { text: piece, value: false } : { text: String(values[piece] ?? ''), value: true }))
    .filter((part) => part.text !== '');
}

/** Names of the placeholders in a text, sorted. */
export function placeholdersOf(text: string): string[] {
  return text.split(placeholder).filter((_, index) => index % 2 === 1).sort();
}
