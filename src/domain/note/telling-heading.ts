import { fold } from '../shared/fold';
import { headingNames, headingRoles } from './heading-roles';
import type { ReadingConfig } from './reading-config';
import type { SectionRole } from './section-role';

type Synonyms = ReadingConfig['headingSynonyms'];

/** What headings must be about to make any note worth reading. */
export const tellingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['guardrails', 'library-entry']);
const ascii = /^[ -~]*$/;
const stems = new WeakMap<Synonyms, RegExp>();

/**
 * Whether a heading alone makes any note worth reading: one about guardrails or library entries. Asked for every heading of a vault, so
 * a look for the first letters of the known headings goes before the whole comparison.
 */
export function isTellingHeading(heading: string, { headingSynonyms }: ReadingConfig): boolean {
  const folded = ascii.test(heading) ? heading.toLowerCase() : fold(heading);
  if (!stemsOf(headingSynonyms).test(folded)) return false;
  return headingRoles(headingSynonyms, 'any-note')(heading, []).some((role) => tellingRoles.has(role));
}

function stemsOf(synonyms: Synonyms): RegExp {
  const cached = stems.get(synonyms);
  if (cached !== undefined) return cached;
  const firstLetters = headingNames(synonyms, tellingRoles).map((name) => (/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name) ? name.slice(0, 4) : name.slice(0, 1)));
  const pattern = new RegExp([...new Set(firstLetters)].map((letters) => letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'u');
  stems.set(synonyms, pattern);
  return pattern;
}
