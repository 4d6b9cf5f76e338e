import { isUnfilled } from '../note/placeholder';
import { fold } from '../shared/fold';
import type { MarketVocabulary } from '../shared/market';
import { readDate } from '../shared/calendar-date';
import { bareText } from './table-cell';
import { wordsOf } from './word-meaning';

const placeholder = /^(?:(?:your|my|the|team|owner|assignee)[ _-]?)?(?:name|owner|person|assignee|initials|team member|specify|description|date|date range|deadline|source|link|amount|number|title|role|department|metric|responsible|who|someone|somebody|anyone|имя|ваше имя|name hier|nom|nombre|nome)s?$/;
const word = /^[\p{L}][\p{L}\p{M}'’.-]*$/u;
const adjective = /(?:ed|ing|ly|able|ible|al|ive|ion|ions|ment|ness|ity|ous|less|ful|ism)$/;
/** A lower-case plural in round brackets is a thing (`(webinars)`), apart from the names that end like one. */
const plural = /[^aiu]s$/;
const namesInS = /^(?:james|carlos|marcos|santos|agnes|hannes|johannes|jens|hans|lars|mads|niels|charles|giles|yves|georges|jacques|klaus|markos|nikos|andres|ines|jules)$/;
const tools = 'linkedin facebook instagram tiktok youtube google twitter meta newsletter webinar slack hubspot salesforce jira asana figma notion reddit pinterest snapchat whatsapp telegram marketo excel sheets january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday';

let others: ReadonlySet<string> | null = null;

/** A person or team as written in a cell or behind a label, without `@`, links and emphasis; null for placeholders. */
export function personName(written: string): string | null {
  const name = bareText(written).replace(/^[@\s]+|[\s,;.:–—-]+$/g, '').replace(/([,&/]\s*)@/g, '$1').trim();
  return name === '' || isUnfilled(name) || isNamePlaceholder(name) ? null : name;
}

/** Whether a text stands where a name is to be filled in: `your name`, `[name]`, `TBD`. */
export function isNamePlaceholder(text: string): boolean {
  const folded = fold(text).replace(/^[[<({]+|[\])}>]+$/g, '').trim();
  return placeholder.test(folded) || isUnfilled(folded);
}

/**
 * Whether an aside such as `[jb]`, `(paris)` or `(Maria, Tom)` looks like people and not like an acronym, a market, a date or a remark.
 * In round brackets a lower-case word must not look like an adjective or a noun of action.
 */
export function looksLikeOwner(aside: string, brackets: 'square' | 'round', markets: MarketVocabulary): boolean {
  const names = aside.split(/\s*(?:[,&/+]|\s(?:and|und|et|y|e|и)\s)\s*/).map((name) => name.replace(/^@/, '').trim());
  return names.length <= 4 && names.every((name) => looksLikeName(name, brackets, markets));
}

function looksLikeName(name: string, brackets: 'square' | 'round', markets: MarketVocabulary): boolean {
  const words = name.split(/\s+/);
  if (name.length > 40 || words.length > 3 || !words.every((part) => word.test(part))) return false;
  if (words.some((part) => part.length > 2 && part === part.toUpperCase() && part !== part.toLowerCase())) return false;
  if (isOther(name) || words.every(isOther) || (name === name.toUpperCase() || name.length > 3) && markets.find(name) !== null) return false;
  if (readDate(name).state !== 'none') return false;
  const capitalised = words.every((part) => part.charAt(0) !== part.charAt(0).toLowerCase());
  if (capitalised || /(?:^|\s)team$/i.test(name)) return true;
  return words.length === 1 && (brackets === 'square' || (name.length <= 12 && !adjective.test(name) && (!plural.test(name) || namesInS.test(name))));
}

function isOther(name: string): boolean {
  others ??= new Set([...wordsOf('not-an-owner'), ...wordsOf('done'), ...wordsOf('cancelled'), ...wordsOf('hit'), ...wordsOf('missed'), ...wordsOf('nothing'), ...tools.split(' ')]);
  return others.has(fold(name));
}
