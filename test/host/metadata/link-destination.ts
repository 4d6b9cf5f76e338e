/** Where a Markdown link leads, as written, and the offset behind its closing parenthesis. */
export interface Destination {
  readonly target: string;
  readonly end: number;
}

const mostParentheses = 32;

/** Reads `(target "title")` from the opening parenthesis on; null when it is not well formed. */
export function readDestination(text: string, open: number, to: number): Destination | null {
  const start = skipSpaces(text, open + 1, to);
  if (text.charCodeAt(start) === 60) return readEnclosed(text, start, to);
  let depth = 0;
  let at = start;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code <= 32) break;
    else if (code === 40 && ++depth > mostParentheses) return null;
    else if (code === 41 && depth-- === 0) return { target: text.slice(start, at), end: at + 1 };
  }
  return withTitle(text, text.slice(start, at), at, to);
}

function readEnclosed(text: string, start: number, to: number): Destination | null {
  for (let at = start + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return withTitle(text, text.slice(start + 1, at), at + 1, to);
    if (code === 60 || code === 10) return null;
  }
  return null;
}

function withTitle(text: string, target: string, from: number, to: number): Destination | null {
  const at = skipSpaces(text, from, to);
  if (text.charCodeAt(at) === 41 && at < to) return { target, end: at + 1 };
  const title = /^(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))[ \t]*\)/.exec(text.slice(at, Math.min(to, at + 600)));
  return title && at > from ? { target, end: at + title[0].length } : null;
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
