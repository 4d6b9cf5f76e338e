import { isPlaceholderMap } from './is-template';
import { isUnfilled } from './placeholder';
import type { PropertyText } from './property-reading';
import { splitList } from './split-list';
import { firstLink, linkParts, withoutLinks } from './wikilink';

/** A property's value as texts; `wrongType` when (a part of) it cannot be one. */
export interface PropertyTexts {
  readonly values: readonly PropertyText[];
  readonly wrongType: boolean;
}

/** Whether a text may hold several values, and how long one may be; 0 keeps every text whole. */
export type LongestMember = number;

const nothing: PropertyTexts = { values: [], wrongType: false };
const wrong: PropertyTexts = { values: [], wrongType: true };
const deepest = 6;

/**
 * Reads any value that YAML can hold: texts, numbers, links, lists and lists as text, `{name: …}`. Empty values and unfilled
 * placeholders give nothing; truth values and other maps are of the wrong type.
 */
export function propertyTexts(value: unknown, longest: LongestMember, depth = 0): PropertyTexts {
  if (value === null || value === undefined || depth > deepest) return nothing;
  if (typeof value === 'string') return { values: textsOf(value, longest), wrongType: false };
  if (typeof value === 'number' || typeof value === 'bigint') return { values: [{ text: String(value), link: null }], wrongType: false };
  if (Array.isArray(value)) return listTexts(value, longest, depth);
  if (typeof value !== 'object') return wrong;
  if (isPlaceholderMap(value) || Object.keys(value).length === 0) return nothing;
  return named(value, longest, depth);
}

function textsOf(text: string, longest: LongestMember): PropertyText[] {
  if (isUnfilled(text)) return [];
  const members = longest === 0 ? [text.trim()] : splitList(text, longest);
  return members.filter((member) => !isUnfilled(member)).map(textOf);
}

function textOf(member: string): PropertyText {
  const text = withoutLinks(member).trim();
  return { text: text === '' ? member : text, link: firstLink(member)?.target ?? null };
}

// An unquoted `[[Germany]]` is a list in a list for YAML: a list of texts below the top is read as that link.
function listTexts(list: readonly unknown[], longest: LongestMember, depth: number): PropertyTexts {
  if (depth > 0 && list.length > 0 && list.every((member) => typeof member === 'string')) {
    const { text, target } = linkParts(list.join(', '));
    return isUnfilled(text) ? nothing : { values: [{ text, link: target }], wrongType: false };
  }
  const read = list.map((member) => typeof member === 'string'
    ? { values: textsOf(member, 0), wrongType: false }
    : propertyTexts(member, longest, depth + 1));
  return { values: read.flatMap((part) => part.values), wrongType: read.some((part) => part.wrongType) };
}

function named(value: object, longest: LongestMember, depth: number): PropertyTexts {
  const name = Object.entries(value).find(([key]) => ['name', 'title', 'label', 'value'].includes(key.toLowerCase()));
  return name === undefined ? wrong : propertyTexts(name[1], longest, depth + 1);
}
