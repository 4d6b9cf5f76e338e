import { findFrontmatter } from '../note/edit/frontmatter-block';
import { ownNames, propertyKeyOf } from '../note/own-names';
import type { ReadingConfig } from '../note/reading-config';

/** The properties that a review writes. */
export const reviewProperties = ['status', 'reviewed', 'reviewed-by', 'reviewed-at', 'overrides'] as const;

/** One property that a review writes. */
export type ReviewProperty = (typeof reviewProperties)[number];

const markedTrue = /^:\s*["']?(?:true|yes)\b/i;

/** The names under which a review's properties go into a note: those it already has, else the vault's own, else the canonical. */
export function reviewPropertyNames(text: string, mapping: ReadingConfig['propertyNames']): Readonly<Record<ReviewProperty, string>> {
  const nameOf = ownNames(text, mapping);
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
  const line = text.slice(block.start, block.end).split('\n').find((each) => propertyKeyOf(each) === name);
  return line !== undefined && markedTrue.test(line.slice(line.indexOf(':')));
}
