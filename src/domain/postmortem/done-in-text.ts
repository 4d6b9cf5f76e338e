import { isWord, wordsOf } from './word-meaning';

/** A text without the marks that say it is done or dropped. */
export interface ProgressText {
  readonly text: string;
  readonly status: 'open' | 'done' | 'cancelled';
}

const strikeThrough = /^~~([\s\S]+)~~\s*\.?$/;
const suffix = /(?:\s*[([]([^()[\]\n]{2,40})[)\]]|\s+[-–—:]+\s*([^\s()[\]][^()[\]\n]{1,30}))\s*\.?$/;
const namedSuffix = /\s*\(([^(),\n]{2,40}), ([^(),\n]{2,40})\)\s*\.?$/;
const italicSuffix = /\s+[_*]{1,3}([^_*\n]{2,120})[_*]{1,3}\s*\.?$/;
const signSuffix = /\s*(?:✅|✔\ufe0f?|☑\ufe0f?)(?:\s*\d{4}-\d{2}-\d{2})?\s*$/u;
const signPrefix = /^(?:✅|✔\ufe0f?|☑\ufe0f?)\s*/u;
const dropped = /^(?:❌|🚫)\s*|\s*(?:❌|🚫)\s*$/u;
const wordPrefix = /^(?:\*\*|__)?\[?([\p{L}' ]{3,14})\]?\s*[:：]\s*(?:\*\*|__)?\s*/u;

let doneWords: readonly string[] | null = null;

/** Reads `~~…~~`, `… (done)`, `… _done in #12_`, `… ✅ 2026-03-10`, `Done: …`, `… (cancelled)`. */
export function doneInText(text: string): ProgressText {
  const struck = strikeThrough.exec(text)?.[1];
  if (struck !== undefined && !struck.includes('~~')) return { text: struck.trim(), status: 'done' };
  if (signSuffix.test(text) || signPrefix.test(text)) return { text: text.replace(signSuffix, '').replace(signPrefix, ''), status: 'done' };
  if (dropped.test(text)) return { text: text.replace(dropped, ''), status: 'cancelled' };
  return bySuffix(text) ?? byPrefix(text) ?? { text, status: 'open' };
}

/** Whether a heading's aside says that all below it is done: `Immediate actions (Completed)`. */
export function headingProgress(title: string): 'open' | 'done' | 'cancelled' {
  const asides = [...title.matchAll(/[([（]([^()[\]（）]{2,30})[)\]）]/g)].map((match) => match[1] ?? '');
  const words = [...asides, title.split(/\s[-–—]\s|:\s/).at(-1) ?? ''];
  if (/[✅✔☑]/u.test(title) || words.some((word) => isWord(word, 'done'))) return 'done';
  return words.some((word) => isWord(word, 'cancelled')) ? 'cancelled' : 'open';
}

function bySuffix(text: string): ProgressText | null {
  const italic = italicSuffix.exec(text);
  if (italic !== null && startsDone(italic[1] ?? '')) return { text: text.slice(0, italic.index).trim(), status: 'done' };
  const named = namedSuffix.exec(text);
  if (named !== null && isWord(named[2] ?? '', 'done')) return { text: `${text.slice(0, named.index)} (${named[1] ?? ''})`, status: 'done' };
  const found = suffix.exec(text);
  if (found === null) return null;
  const words = (found[1] ?? found[2] ?? '').trim();
  if (isWord(words, 'done') || (found[1] !== undefined && startsDone(words))) return { text: text.slice(0, found.index).trim(), status: 'done' };
  return isWord(words, 'cancelled') ? { text: text.slice(0, found.index).trim(), status: 'cancelled' } : null;
}

function byPrefix(text: string): ProgressText | null {
  const found = wordPrefix.exec(text);
  const status = found === null ? null : isWord(found[1] ?? '', 'done') ? 'done' : isWord(found[1] ?? '', 'cancelled') ? 'cancelled' : null;
  return found === null || status === null ? null : { text: text.slice(found[0].length), status };
}

/** `done in [PR](…)`, `completed 2026-03-10`, but not `done by the data team`. */
function startsDone(words: string): boolean {
  doneWords ??= wordsOf('done');
  const lower = words.toLowerCase();
  return doneWords.some((word) => lower === word || (lower.startsWith(word) && /^\s*(?:in|on|am|in der|via|with|#|\[|:|,|\d|в|le|el|em)/.test(lower.slice(word.length))));
}
