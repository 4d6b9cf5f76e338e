/** An entry of a word table, as found in a text. */
export interface WordMatch<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** A set of words and signs with what they mean, made for asking "which of them starts here?". */
export interface WordTable<Meaning> {
  /** The longest entry that starts at `at` in a folded text and does not stop inside a word; null when there is none. */
  match(text: string, at: number): WordMatch<Meaning> | null;
}

// Scripts written with spaces: there `min` must not match inside `mint`. Chinese and Japanese words just follow each other.
const spacedLetter = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Makes a table from folded words; the work is proportional to the entries, once. */
export function wordTable<Meaning>(entries: Readonly<Record<string, Meaning>>): WordTable<Meaning> {
  const byFirst = new Map<string, [string, Meaning][]>();
  for (const entry of Object.entries(entries).sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [entry]);
    else same.push(entry);
  }
  return {
    match(text, at) {
      const found = byFirst.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at) && endsThere(text, at + word.length));
      return found === undefined ? null : { word: found[0], meaning: found[1] };
    },
  };
}

function endsThere(text: string, end: number): boolean {
  return !spacedLetter.test(text.charAt(end - 1)) || !spacedLetter.test(text.charAt(end));
}
