/**
 * A copy of plain data whose texts are their own. A part cut out of a text keeps the whole text in memory for as long as the part lives:
 * a sentence that is kept would keep its note's body. Objects that occur twice stay one, empty lists become one and the same.
 */
export function ownCopy<Data>(data: Data): Data {
  const texts = new Set<string>();
  collectTexts(data, texts, new Set());
  const cut = [...texts];
  const own: unknown = JSON.parse(JSON.stringify(cut));
  const copies = new Map<unknown, unknown>(Array.isArray(own) ? cut.map((text, place) => [text, own[place]]) : []);
  // The copy of a value has its type.
  return copyOf(data, copies) as Data;
}

// Shorter texts are copied by the engine itself.
const shortestCut = 13;
const emptyList: readonly unknown[] = Object.freeze([]);

function collectTexts(value: unknown, texts: Set<string>, seen: Set<object>): void {
  if (typeof value === 'string') {
    if (value.length >= shortestCut) texts.add(value);
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const part of Object.values(value)) collectTexts(part, texts, seen);
  }
}

function copyOf(value: unknown, copies: Map<unknown, unknown>): unknown {
  if (typeof value === 'string') return copies.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value) ? copyOfList(value, copies) : copyOfObject(value, copies);
  copies.set(value, copy);
  return copy;
}

function copyOfList(list: readonly unknown[], copies: Map<unknown, unknown>): readonly unknown[] {
  return list.length === 0 ? emptyList : list.map((part) => copyOf(part, copies));
}

function copyOfObject(object: object, copies: Map<unknown, unknown>): object {
  const copy: Record<string, unknown> = { ...object };
  for (const [name, part] of Object.entries(copy)) if (typeof part === 'string' || typeof part === 'object') copy[name] = copyOf(part, copies);
  return copy;
}
