import type { SearchNotice } from './search-answer';

/** A piece of a query: a word, a quoted phrase, `name:value`, or the word OR. */
export interface QueryToken {
  readonly or: boolean;
  readonly negated: boolean;
  /** What stands before the colon; null in a plain word or phrase. */
  readonly name: string | null;
  readonly quoted: boolean;
  readonly value: string;
  readonly written: string;
}

const longestQuery = 1000;
const mostTokens = 24;
const quotePairs = new Map([['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']]);
const operatorName = /^([\p{L}][\p{L}-]{0,24}):(?!:)/u;
const space = /\s/;

/** Cuts a query into pieces; long ones are shortened. Linear, and never throws. */
export function scanQuery(query: string): { tokens: QueryToken[]; notices: SearchNotice[] } {
  const text = query.slice(0, longestQuery);
  const notices: SearchNotice[] = [];
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (space.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const { token, end, unbalanced } = tokenAt(text, at);
    if (unbalanced) notices.push({ code: 'unbalanced-quote' });
    tokens.push(token);
    at = end;
  }
  if (query.length > longestQuery || tokens.length > mostTokens) notices.push({ code: 'query-shortened', words: Math.min(tokens.length, mostTokens) });
  return { tokens: tokens.slice(0, mostTokens), notices };
}

interface ScannedToken {
  readonly token: QueryToken;
  readonly end: number;
  readonly unbalanced: boolean;
}

function tokenAt(text: string, start: number): ScannedToken {
  const negated = text.charAt(start) === '-' && start + 1 < text.length && !space.test(text.charAt(start + 1));
  const from = start + (negated ? 1 : 0);
  const name = operatorName.exec(text.slice(from, from + 32))?.[1] ?? null;
  const valueStart = from + (name === null ? 0 : name.length + 1);
  const closing = quotePairs.get(text.charAt(valueStart));
  const close = closing === undefined ? -1 : closingAt(text, valueStart + 1, closing);
  const quoted = close !== -1;
  const end = quoted ? close + 1 : wordEnd(text, valueStart);
  const value = quoted ? text.slice(valueStart + 1, close) : text.slice(valueStart, end);
  const written = text.slice(start, end);
  return {
    token: { or: written === 'OR' || written === '|', negated, name, quoted, value, written },
    end,
    unbalanced: closing !== undefined && !quoted,
  };
}

// People also close a typographic quotation with a straight mark.
function closingAt(text: string, from: number, closing: string): number {
  const proper = text.indexOf(closing, from);
  return proper === -1 ? text.indexOf('"', from) : proper;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !space.test(text.charAt(end))) end += 1;
  return end;
}
