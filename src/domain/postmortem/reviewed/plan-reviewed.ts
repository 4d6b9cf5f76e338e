import type { EditPlanner } from '../../note/edit/edit-plan';
import { planProperties } from '../../note/edit/plan-properties';
import { ownNames } from '../../note/own-names';
import type { ReadingConfig } from '../../note/reading-config';
import { peopleIn } from './people-in';
import { propertyValue } from './property-value';

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
    const people = withPerson(propertyValue(text, nameOf('reviewed-by')), by.trim());
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
  const known = peopleIn(before);
  const isKnown = name === '' || known.some((each) => each.toLowerCase() === name.toLowerCase());
  if (isKnown) return null;
  return Array.isArray(before) ? [...known, name] : [...known, name].join(', ');
}
