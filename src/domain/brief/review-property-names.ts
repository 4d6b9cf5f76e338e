import { findFrontmatter } from '../note/edit/frontmatter-block';
import { nameKey } from '../note/name-key';
import { propertyCandidates } from '../note/property-candidates';
import type { ReadingConfig } from '../note/reading-config';

/** The properties that a review writes. */
export const reviewProperties = ['status', 'reviewed', 'reviewed-by', 'reviewed-at', 'overrides'] as const;

/** One property that a review writes. */
export type ReviewProperty = (typeof reviewProperties)[number];

const markedTrue = /^:\s*["']?(?:true|yes)\b/i;
const topLevelKey = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"[\]{}:-][^:#]*))\s*:(?:\s|$)/;

/** The names under which a review's properties go into a note: those it already has, else the vault's own, else the canonical. */
export function reviewPropertyNames(text: string, mapping: ReadingConfig['propertyNames']): Readonly<Record<ReviewProperty, string>> {
  const present = keysIn(text);
  const nameOf = (property: ReviewProperty): string => {
    const candidates = propertyCandidates(mapping).get(property) ?? [];
    const found = candidates.map((candidate) => present.get(candidate)).find((key) => key !== undefined);
    return found ?? mapping[property]?.[0] ?? property;
  };
  return {
    'status': nameOf('status'),
    'reviewed': nameOf('reviewed'),
    'reviewed-by': nameOf('reviewed-by'),
    'reviewed-at': nameOf('reviewed-at'),
    'overrides': nameOf('overrides'),
  };
}

/** Whether the note's property for it says that the review was finished. */
export function isMarkedReviewed(text: string, mapping: ReadingConfig['propertyNames']): boolean {
  const block = findFrontmatter(text);
  if (block.state !== 'present') return false;
  const name = reviewPropertyNames(text, mapping).reviewed;
  const line = text.slice(block.start, block.end).split('\n').find((each) => keyOf(each) === name);
  return line !== undefined && markedTrue.test(line.slice(line.indexOf(':')));
}

/** The note's property keys as written, by the form in which they are compared. */
function keysIn(text: string): ReadonlyMap<string, string> {
  const block = findFrontmatter(text);
  if (block.state !== 'present') return new Map();
  return new Map(text.slice(block.start, block.end).split('\n').flatMap((line): [string, string][] => {
    const key = keyOf(line);
    return key === undefined ? [] : [[nameKey(key), key]];
  }).reverse());
}

function keyOf(line: string): string | undefined {
  const match = topLevelKey.exec(line);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
}
