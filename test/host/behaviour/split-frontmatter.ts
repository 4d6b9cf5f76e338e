/** A note cut at its properties: `yaml` is null where there is no block. */
export interface SplitNote {
  readonly yaml: string | null;
  readonly body: string;
}

/** Cuts a note after its properties block, which starts on the first line and ends at the next `---`. */
export function splitFrontmatter(text: string): SplitNote {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { yaml: null, body: text };
  const closing = /^---[ \t]*(?:\r?\n|$)/m;
  const rest = text.slice(opening[0].length);
  const found = closing.exec(rest);
  if (!found) return { yaml: null, body: text };
  return { yaml: rest.slice(0, found.index), body: rest.slice(found.index + found[0].length) };
}
