import type { FrontmatterCause } from '../../domain/note/frontmatter-cause';
import type { ProblemWords } from './en';

/** What is said where a mended line can be shown. */
export const writeInstead = 'Put quotes around it: {property}: {suggestion}';

/** English words for what keeps properties from being read, and the way out. */
export const frontmatterCauses: Record<FrontmatterCause, ProblemWords> = {
  'unquoted-at': {
    message: 'The properties cannot be read: {written} starts with @, which needs quotes.',
    remedy: 'Put quotes around {written}.',
  },
  'reserved-character': {
    message: 'The properties cannot be read: {written} starts with a character that needs quotes.',
    remedy: 'Put quotes around {written}.',
  },
  tab: {
    message: 'The properties cannot be read: a line starts with a tab.',
    remedy: 'Replace the tab by two spaces.',
  },
  'colon-in-value': {
    message: 'The properties cannot be read: the value “{written}” has a colon in it.',
    remedy: 'Put quotes around the whole value.',
  },
  'quotes-in-quotes': {
    message: 'The properties cannot be read: {written} has quotes inside quotes.',
    remedy: 'Use single quotes outside and double quotes inside.',
  },
  'unclosed-quote': {
    message: 'The properties cannot be read: a quote opens at {written} and never closes.',
    remedy: 'Add the closing quote at the end of the value.',
  },
  'unclosed-bracket': {
    message: 'The properties cannot be read: a bracket opens at {written} and never closes.',
    remedy: 'Add the closing bracket at the end of the value.',
  },
  'text-after-link': {
    message: 'The properties cannot be read: text follows a link in {written}.',
    remedy: 'Put quotes around the whole value.',
  },
  'backslash-in-quotes': {
    message: 'The properties cannot be read: {written} has a backslash inside double quotes.',
    remedy: 'Use single quotes instead of double ones.',
  },
  'list-after-text': {
    message: 'The properties cannot be read: a list item follows a value on the same property.',
    remedy: 'Make the value the first item of the list, or delete the item.',
  },
  indentation: {
    message: 'The properties cannot be read: the lines below “{written}” are indented differently.',
    remedy: 'Give all lines of one list the same spaces at the start.',
  },
  'missing-space': {
    message: 'The properties cannot be read: “{written}” has no space after its colon.',
    remedy: 'Put a space after the colon.',
  },
  'not-a-property': {
    message: 'The properties cannot be read: “{written}” is no property.',
    remedy: 'Write “name: value”, or move the line below the closing ---.',
  },
  other: {
    message: 'The properties cannot be read, starting at “{written}”.',
    remedy: 'Compare the line with “name: value”; quotes around the value often help.',
  },
};
