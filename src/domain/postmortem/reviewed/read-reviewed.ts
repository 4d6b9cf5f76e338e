import { ownNames } from '../../note/own-names';
import type { ReadingConfig } from '../../note/reading-config';
import { isIsoDate } from '../../shared/iso-date';
import { peopleIn } from './people-in';
import { propertyValue } from './property-value';

/** Who has reviewed a postmortem and when, as its properties say. */
export interface ReviewMark {
  /** Empty where no name was given. */
  readonly by: readonly string[];
  /** ISO date; null where no day is written. */
  readonly at: string | null;
}

/** Reads who has reviewed a note and when; links to people are read as their names. */
export function readReviewed(text: string, mapping: ReadingConfig['propertyNames']): ReviewMark {
  const nameOf = ownNames(text, mapping);
  const day = propertyValue(text, nameOf('reviewed-at'));
  const at = typeof day === 'string' ? day.trim().slice(0, 10) : '';
  return { by: peopleIn(propertyValue(text, nameOf('reviewed-by'))).map(withoutBrackets), at: isIsoDate(at) ? at : null };
}

function withoutBrackets(name: string): string {
  const link = /^\[\[([^\]]+)\]\]$/.exec(name)?.[1];
  return link === undefined ? name : link.slice(Math.max(link.lastIndexOf('|'), link.lastIndexOf('/')) + 1);
}
