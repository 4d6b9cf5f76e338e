/** A text without Markdown marks; `origins[i]` is the offset in the Markdown that character `i` comes from. */
export interface PlainText {
  readonly text: string;
  readonly origins: readonly number[];
}

/** One rule of inline Markdown: what to take off; group 1 is what stays. All are anchored, so each costs a look at one place. */
const marks: readonly RegExp[] = [
  /^\[\[(?:[^\]|\n]*\|)?([^\]|\n]+)\]\]/,
  /^!?\[([^\]\n]*)\]\([^)\n]*\)/,
  /^%%(?:[^%]|%(?!%))*%%()/,
  /^<\/?[a-zA-Z][^<>\n]*>()/,
];

const markCharacters = new Set(['*', '_', '~', '=', '`']);
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Length of the run of emphasis characters at `at`; 0 where the characters are part of the text (`snake_case`, `a = b`). */
export function emphasisLength(markdown: string, at: number): number {
  const character = markdown.charAt(at);
  if (!markCharacters.has(character)) return 0;
  let end = at;
  while (markdown.charAt(end) === character) end += 1;
  const length = end - at;
  if ((character === '~' || character === '=') && length !== 2) return 0;
  const before = markdown[at - 1];
  const after = markdown[end];
  if (character === '_' && isWord(before) && isWord(after)) return 0;
  const alone = (before === undefined || before === ' ') && (after === undefined || after === ' ');
  return alone ? 0 : length;
}

/** Takes inline marks off an item's sentence: links show their words, emphasis and comments go, everything else stays. */
export function plainText(markdown: string): PlainText {
  const origins: number[] = [];
  let text = '';
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      text += markdown.charAt(at);
      origins.push(at);
    }
  };
  let at = 0;
  while (at < markdown.length) {
    const link = matchMark(markdown, at);
    const emphasis = link === null ? emphasisLength(markdown, at) : 0;
    if (link !== null) keep(link.from, link.to);
    else if (emphasis === 0) keep(at, at + 1);
    at = link?.end ?? at + Math.max(emphasis, 1);
  }
  return { text, origins };
}

/** The link, comment or tag that starts at `at`, with the stretch of it that is shown. */
function matchMark(markdown: string, at: number): { from: number; to: number; end: number } | null {
  if (!'[!%<'.includes(markdown.charAt(at))) return null;
  const rest = markdown.slice(at, at + 2_000);
  for (const mark of marks) {
    const match = mark.exec(rest);
    if (match === null) continue;
    const shown = match[1] ?? '';
    const from = at + match[0].lastIndexOf(shown);
    return { from, to: from + shown.length, end: at + match[0].length };
  }
  return null;
}
