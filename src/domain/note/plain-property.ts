const plain = /^([A-Za-z][\w -]*\w|[A-Za-z]):(?:[ \t]+(\p{L}[\p{L}\p{N} ,./()_-]*|\d{4}-\d{2}-\d{2}))?[ \t]*$/u;
const meaningful = /^(?:true|false|null)$/i;

/** A property and its value. */
export interface PlainProperty {
  readonly key: string;
  readonly value: string | null;
}

/**
 * Reads a line of the properties block that holds a name and nothing but words or a day (`campaign-type: Product launch`), which YAML can
 * mean in one way only; null for every other line. A parser takes a hundred times longer, and a malformed block has its lines read one by one.
 */
export function plainProperty(line: string): PlainProperty | null {
  const found = plain.exec(line);
  const [key, value] = [found?.[1], found?.[2]?.trimEnd() ?? null];
  if (key === undefined || meaningful.test(key) || (value !== null && meaningful.test(value))) return null;
  return { key, value };
}
