import type { MarketVocabulary } from '../shared/market';
import { isNamePlaceholder, looksLikeOwner, personName } from './person-name';

/** A text without the owner that its first or last words name. */
export interface OwnedText {
  readonly text: string;
  /** null where nobody is named, also where only a placeholder (`[your name]`) stands. */
  readonly owner: string | null;
}

const mention = String.raw`@(?:\[\[[^\[\]\n]{1,80}\]\]|[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?)`;
const mentionAtStart = new RegExp(String.raw`^(${mention}(?: \p{Lu}[\p{L}'’-]{1,30}(?= ?[:：–—-]))?(?:(?:, ?| ?& ?| ?\+ ?|/)${mention})*)\s*(?:[:：,–—-]|to\b)?\s*`, 'u');
const mentionAtEnd = new RegExp(String.raw`[\s(,;–—-]+(${mention}(?:(?:, ?| & |/| )${mention})*)\)?\s*[.]?$`, 'u');
const mentions = new RegExp(String.raw`(?:^|[\s(])(${mention})`, 'gu');
const squareAtStart = /^\[([^[\]\n]{1,40})\](?![([:])\s*(?:[-–—:：]\s*)?/;
const roundAtStart = /^\(([^()\n]{1,40})\)\s*(?:[-–—:：]\s*)?/;
const squareAtEnd = /(?:^|[^\]])\s\[([^[\]\n]{1,40})\]\s*\.?$/;
const roundAtEnd = /\s\(([^()\n]{1,40})\)\s*\.?$/;

const nameAtEnd = /\s[-–—]\s((?:\p{Lu}[\p{L}'’.-]*)(?:\s\p{Lu}[\p{L}'’.-]*){0,2})$/u;

/** Reads `… – Tom Becker` in an action whose end was a date: without the date that may be anything. */
export function ownerBeforeDate(text: string, markets: MarketVocabulary): OwnedText {
  const found = nameAtEnd.exec(text);
  const name = found?.[1] ?? '';
  return found !== null && looksLikeOwner(name, 'round', markets) ? { text: text.slice(0, found.index).trim(), owner: personName(name) } : { text, owner: null };
}

/** Reads `… – 2026-03-14 – Tom Becker`: a name behind a day is an owner. */
export function ownerAfterDate(text: string, markets: MarketVocabulary): OwnedText {
  const found = nameAtEnd.exec(text);
  return found !== null && /\d$/.test(text.slice(0, found.index).trimEnd()) ? ownerBeforeDate(text, markets) : { text, owner: null };
}

/** Reads `@maria: …`, `[paris] - …`, `(paris) …`, `… [jb]`, `… (paris)`, `… @maria`. Links, acronyms, markets and remarks in brackets are no owners. */
export function ownerInText(text: string, markets: MarketVocabulary): OwnedText {
  return mentioned(text, mentionAtStart, 'start') ?? bracketed(text, squareAtStart, 'square', markets) ?? bracketed(text, roundAtStart, 'round', markets)
    ?? bracketed(text, squareAtEnd, 'square', markets) ?? bracketed(text, roundAtEnd, 'round', markets) ?? mentioned(text, mentionAtEnd, 'end')
    ?? { text, owner: onlyMention(text) };
}

function mentioned(text: string, shape: RegExp, place: 'start' | 'end'): OwnedText | null {
  const found = shape.exec(text);
  const owner = found?.[1];
  if (found === null || owner === undefined) return null;
  const rest = place === 'start' ? text.slice(found[0].length) : text.slice(0, found.index);
  return rest.trim() === '' ? null : { text: rest.trim(), owner: personName(owner) };
}

function bracketed(text: string, shape: RegExp, brackets: 'square' | 'round', markets: MarketVocabulary): OwnedText | null {
  const found = shape.exec(text);
  const aside = found?.[1];
  if (found === null || aside === undefined) return null;
  const isPlaceholder = isNamePlaceholder(aside);
  if (!isPlaceholder && !looksLikeOwner(aside, brackets, markets)) return null;
  const bracketStart = text.indexOf(brackets === 'square' ? '[' : '(', found.index);
  const rest = shape.source.startsWith('^') ? text.slice(found[0].length) : text.slice(0, bracketStart);
  return rest.trim() === '' ? null : { text: rest.trim(), owner: isPlaceholder ? null : personName(aside) };
}

/** One person mentioned inside of a sentence owns it; of two, neither does. */
function onlyMention(text: string): string | null {
  const found = [...text.matchAll(mentions)].map((match) => match[1] ?? '');
  return found.length === 1 ? personName(found[0] ?? '') : null;
}
