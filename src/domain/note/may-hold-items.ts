import { fold } from '../shared/fold';
import { headingNames } from './heading-roles';
import { isGuardrailTag } from './may-concern';
import type { NoteStructure } from './note-structure';
import type { ReadingConfig } from './reading-config';
import { isTellingHeading, tellingRoles } from './telling-heading';

type Synonyms = ReadingConfig['headingSynonyms'];

const ascii = /^[\0-\x7f]*$/;
const openingRule = /^\ufeff?---/;
const known = new WeakMap<Synonyms, readonly string[]>();

/**
 * Whether the text of a note of no known kind is worth a whole reading: it has a guardrail tag, a telling heading, callout or bold line, or
 * its properties or git's marks need a look. Most notes with a callout have none of these, and a glance at them is all they cost.
 */
export function mayHoldItems(structure: NoteStructure, config: ReadingConfig): boolean {
  const { frontmatter, text, tags, headings } = structure;
  if (frontmatter.state === 'malformed' || (frontmatter.state === 'absent' && openingRule.test(text))) return true;
  if (text.includes('<<<<<<<') || tags.some(isGuardrailTag)) return true;
  if (headings.some((heading) => isTellingHeading(heading.text, config))) return true;
  const folded = ascii.test(text) ? text.toLowerCase() : fold(text);
  return tellingWords(config.headingSynonyms).some((word) => folded.includes(word));
}

// Callouts and lines that stand for headings have these names too. Of several words the longest is enough: it says no most of the time,
// and plain comparison costs less than a pattern of a hundred names.
function tellingWords(synonyms: Synonyms): readonly string[] {
  const cached = known.get(synonyms);
  if (cached !== undefined) return cached;
  const longest = headingNames(synonyms, tellingRoles).map((name) => name.split(' ').sort((first, second) => second.length - first.length)[0] ?? name);
  const words = [...new Set(['[!library', ...longest])];
  known.set(synonyms, words);
  return words;
}
