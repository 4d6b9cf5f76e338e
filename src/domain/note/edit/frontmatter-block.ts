/**
 * Where a text's properties block is: `start` and `end` enclose the YAML between the fences. `absent`: a new block goes to
 * `insertAt`. `unclosed`: the text starts like a block, but no second fence follows.
 */
export type FrontmatterBlock =
  | { readonly state: 'absent'; readonly insertAt: number }
  | { readonly state: 'unclosed'; readonly insertAt: number; readonly start: number }
  | { readonly state: 'present'; readonly insertAt: number; readonly start: number; readonly end: number };

const openingFence = /^\ufeff?---[ \t]*(?:\r?\n|$)/;
const closingFence = /\n---[ \t]*(?:\r?\n|$)/g;

/** Finds the properties block as Obsidian does: the first line is a fence, the next line that is one closes it. */
export function findFrontmatter(text: string): FrontmatterBlock {
  const insertAt = text.startsWith('\ufeff') ? 1 : 0;
  const opening = openingFence.exec(text);
  if (opening === null) return { state: 'absent', insertAt };
  const start = opening[0].length;
  // From the line end before `start`, so that an empty block (`---` straight after `---`) is found too.
  closingFence.lastIndex = start - 1;
  const closing = closingFence.exec(text);
  if (closing === null) return { state: 'unclosed', insertAt, start };
  return { state: 'present', insertAt, start, end: closing.index + 1 };
}
