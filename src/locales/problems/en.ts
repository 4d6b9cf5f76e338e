import type { ProblemCode } from '../../domain/shared/problem';

/** What is wrong, in one sentence with its place, and what to do about it. */
export interface ProblemWords {
  readonly message: string;
  readonly remedy: string;
}

/** English words for everything that can be wrong with a note. */
export const problems: Record<ProblemCode, ProblemWords> = {
  'frontmatter-malformed': {
    message: 'The properties of this note cannot be read: {cause}',
    remedy: 'Mend the line, for example by putting quotes around its value.',
  },
  'frontmatter-not-closed': {
    message: 'The properties start with --- but never end.',
    remedy: 'Put a line with only --- below the last property.',
  },
  'duplicate-property': {
    message: 'The property “{property}” is there twice.',
    remedy: 'Keep one “{property}” and delete the other, or join their values in one list.',
  },
  'conflict-markers': {
    message: 'This note holds both sides of an unresolved merge.',
    remedy: 'Keep the right side and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
  },
  'wrong-type': {
    message: 'The property “{property}” has a value that cannot be used: {written}',
    remedy: 'Write a plain text or a list of texts.',
  },
  'unknown-value': {
    message: '“{written}” is not a known value of “{property}”.',
    remedy: 'Use one of: {known}.',
  },
  'date-impossible': {
    message: '“{written}” is not a day of the calendar.',
    remedy: 'Write the date as year-month-day, such as 2026-03-14.',
  },
  'date-ambiguous': {
    message: '“{written}” can mean {first} or {second}.',
    remedy: 'Write the one that is meant, such as {first}.',
  },
  'figure-ambiguous': {
    message: '“{written}” can mean {first} or {second}.',
    remedy: 'Write the figure without separators, such as {first}.',
  },
  'variance-contradiction': {
    message: 'The variance “{written}” does not fit the figures of the row: they give {computed}.',
    remedy: 'Correct the variance or the figure that is wrong.',
  },
  'duplicate-campaign': {
    message: 'Another note is a postmortem of “{campaign}” too: {other}.',
    remedy: 'Join the two notes, or give one campaign another name.',
  },
  'brief-not-found': {
    message: 'The linked brief “{written}” does not exist.',
    remedy: 'Correct the link in “brief”, or create that note.',
  },
  'guardrail-without-text': {
    message: 'This guardrail says “{written}” but not what.',
    remedy: 'Finish the sentence, such as “Never gate the recording”, or delete it.',
  },
  'property-entangled': {
    message: 'The property “{property}” cannot be changed without changing others with it.',
    remedy: 'Change it by hand: other lines refer to it, or it is written in an unusual way.',
  },
  'text-moved': {
    message: '“{written}” is no longer where it was.',
    remedy: 'Open the note and make the change there.',
  },
  'standing-unwritable': {
    message: 'How “{written}” stands cannot be written behind it so that it would be read again.',
    remedy: 'Open the note, give the line an end such as a full stop, or write the remark in brackets by hand.',
  },
  'note-unreadable': {
    message: 'This note could not be read: {reason}',
    remedy: 'Open it and save it again; if that does not help, please report it together with the note.',
  },
};
