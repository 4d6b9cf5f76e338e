import { readDate } from '../shared/calendar-date';
import { wordsOf } from './word-meaning';

/** A text without the due date that it ends with. */
export interface DueText {
  readonly text: string;
  readonly due: string | null;
}

const taskDue = /\s*(?:📅|📆|🗓)\ufe0f?\s*(\d{4}-\d{2}-\d{2})/u;
const taskSigns = /\s*(?:[⏳🛫➕🔁]\ufe0f?\s*(?:\d{4}-\d{2}-\d{2})?|[⏫🔼🔽🔺⏬]\ufe0f?)/gu;
const dayAtEnd = /\s(\d{4}-\d{2}-\d{2})\.?$/;
const dueCall = /\s*@due\(([^()]{4,40})\)/;
const aside = /\s*[([]([^()[\]\n]{4,40})[)\]]\s*\.?$/;
/** `(Tom Becker, 2026-03-14)`: the name stays in its brackets for whoever looks for an owner. */
const namedAside = /\(([^(),:：\d\n]{2,40}), (?!\d{4}\))([^(),\n]{4,40})\)\s*\.?$/;
const tail = /(?:,| [-–—|])\s+((?:(?! - )[^,–—|]){4,40}|[A-Z][a-z]+ \d{1,2}, \d{4})\.?$/u;
const longestTail = 48;
const longestNamed = 100;

let byWords: readonly string[] | null = null;

/** Reads `📅 2026-03-14`, `@due(…)`, `(by March 2026)`, `… by 2026-03-14`, `…, Q2 2026` at the end of an action. */
export function dueInText(written: string): DueText {
  const text = written.replace(taskSigns, '');
  for (const shape of [taskDue, dueCall]) {
    const found = shape.exec(text);
    if (found !== null) return { text: text.replace(shape, '').trim(), due: found[1] ?? null };
  }
  const named = besideName(text);
  if (named !== null) return named;
  const inBrackets = aside.exec(text);
  const date = inBrackets === null ? null : dateIn(inBrackets[1] ?? '');
  if (inBrackets !== null && date !== null) return { text: text.slice(0, inBrackets.index).trim(), due: date };
  return afterWord(text) ?? afterMark(text) ?? bareDay(text) ?? { text, due: null };
}

function besideName(text: string): DueText | null {
  const from = Math.max(0, text.length - longestNamed);
  const found = namedAside.exec(text.slice(from));
  const due = found === null ? null : dateIn(found[2] ?? '');
  return found === null || due === null ? null : { text: `${text.slice(0, from + found.index)}(${found[1] ?? ''})`, due };
}

function bareDay(text: string): DueText | null {
  const found = dayAtEnd.exec(text);
  return found === null ? null : { text: text.slice(0, found.index).trim(), due: found[1] ?? null };
}

function afterMark(text: string): DueText | null {
  const found = tail.exec(text.slice(-longestTail * 2));
  const date = found === null ? null : dateIn(found[1] ?? '');
  if (found === null || date === null) return null;
  const start = text.length - Math.min(text.length, longestTail * 2) + found.index;
  return { text: text.slice(0, start).trim(), due: date };
}

/** `… by March 2026`; "due to" is followed by no date and so means nothing here. */
function afterWord(text: string): DueText | null {
  byWords ??= [...wordsOf('by')].sort((first, second) => second.length - first.length);
  const from = Math.max(0, text.length - longestTail);
  const end = text.slice(from);
  const lower = end.toLowerCase();
  for (const word of byWords) {
    const at = lower.lastIndexOf(` ${word} `);
    if (at === -1) continue;
    const written = end.slice(at + word.length + 2).replace(/\.$/, '').trim();
    if (!/[()[\]]/.test(written) && readDate(written).state !== 'none') return { text: text.slice(0, from + at).replace(/[\s,(–—-]+$/, ''), due: written };
  }
  return null;
}

/** The date of an aside, without words such as "due" before it. */
function dateIn(written: string): string | null {
  const bare = written.replace(/^(?:due|by|bis|until|до|deadline|fällig)[:\s]+/i, '').trim();
  return readDate(bare).state === 'none' ? null : bare;
}
