import type { EditPlanner } from '../../note/edit/edit-plan';
import { findFrontmatter } from '../../note/edit/frontmatter-block';
import { parseProperties } from '../../note/edit/parsed-properties';
import { planProperties } from '../../note/edit/plan-properties';
import { ownNames } from '../../note/own-names';
import type { ReadingConfig } from '../../note/reading-config';

/** That somebody has reviewed a postmortem. */
export interface PostmortemReview {
  /** Empty where no name is given. */
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  /** How many findings of the checks were open then. */
  readonly openPoints: number;
}

/**
 * Marks a postmortem as reviewed in one edit: `status: reviewed`, `reviewed-by` (a further person's name is added to those there),
 * `reviewed-at`, and `open-points`, so that a reader sees without the plugin how complete the note was then. The names are those of a
 * brief's review. Refused as a whole when the properties cannot be edited.
 */
export function planReviewed(path: string, { by, at, openPoints }: PostmortemReview, mapping: ReadingConfig['propertyNames']): EditPlanner {
  return (text) => {
    const nameOf = ownNames(text, mapping);
    const people = withPerson(valueOf(text, nameOf('reviewed-by')), by.trim());
    return planProperties(path, [
      { name: nameOf('status'), value: 'reviewed' },
      ...(people === null ? [] : [{ name: nameOf('reviewed-by'), value: people }]),
      { name: nameOf('reviewed-at'), value: at },
      { name: nameOf('open-points'), value: openPoints },
    ])(text);
  };
}

// A list stays a list, and a text a text.
function withPerson(before: unknown, name: string): string | readonly string[] | null {
  const listed = Array.isArray(before);
  const known = (listed ? before.map(String) : typeof before === 'string' ? before.split(',') : []).map((each) => each.trim()).filter((each) => each !== '');
  const isKnown = name === '' || known.some((each) => each.toLowerCase() === name.toLowerCase());
  if (isKnown) return null;
  return listed ? [...known, name] : [...known, name].join(', ');
}

function valueOf(text: string, name: string): unknown {
  const block = findFrontmatter(text);
  const parsed = block.state === 'present' ? parseProperties(text.slice(block.start, block.end)) : null;
  return parsed?.state === 'read' ? parsed.values.get(name) : undefined;
}
