import { headingParts, normaliseHeading } from './normalise-heading';
import { de } from './heading-vocabulary/de';
import { en } from './heading-vocabulary/en';
import { es } from './heading-vocabulary/es';
import { fr } from './heading-vocabulary/fr';
import type { HeadingVocabulary, RoleHeadings } from './heading-vocabulary/heading-vocabulary';
import { ja } from './heading-vocabulary/ja';
import { pt } from './heading-vocabulary/pt';
import { ru } from './heading-vocabulary/ru';
import { zh } from './heading-vocabulary/zh';
import { sectionRoles } from './section-role';
import type { SectionRole } from './section-role';

/** Where a heading stands: a note of a known kind, or any other note, where only unmistakable headings count. */
export type HeadingPlace = 'campaign-note' | 'any-note';

/** Finds the roles of a heading; `under` are the roles of the headings above it. */
export type HeadingRoles = (heading: string, under: readonly SectionRole[]) => readonly SectionRole[];

type RoleIndex = ReadonlyMap<string, SectionRole>;
type Synonyms = Readonly<Partial<Record<SectionRole, readonly string[]>>>;

const languages: readonly HeadingVocabulary[] = [en, de, ru, fr, es, pt, zh, ja];
const learningRoles: ReadonlySet<SectionRole> = new Set([
  'learnings', 'repeat', 'change', 'insight', 'wrong-assumption',
  'strategic-learnings', 'execution-learnings', 'measurement-learnings', 'market-learnings',
]);
/** The second question of a prompt (`What went well? Why?`), which asks for no causes of its own. */
const bareWhy = /^(?:why|and why|warum|und warum|почему|и почему|pourquoi|et pourquoi|por que|y por que)$/;
const anywhere = indexOf(languages.map((language) => language.anywhere));
const inKnownKinds = indexOf(languages.flatMap((language) => [language.anywhere, language.inKnownKinds]));
const underLearnings = indexOf(languages.map((language) => language.underLearnings));
const known = new WeakMap<Synonyms, RoleIndex>();

/**
 * The roles that headings give: the user's own synonyms first, then the aspects that count only below learnings, then the
 * vocabulary of all languages. A compound heading (`Learnings / Next steps`) has the roles of its parts, unless it is a synonym as a whole.
 */
export function headingRoles(synonyms: Synonyms, place: HeadingPlace): HeadingRoles {
  const own = ownIndex(synonyms);
  const index = place === 'any-note' ? anywhere : inKnownKinds;
  return (heading, under) => {
    const belowLearnings = under.some((role) => learningRoles.has(role));
    const find = (name: string): SectionRole | null =>
      own.get(name) ?? (belowLearnings ? underLearnings.get(name) : undefined) ?? index.get(name) ?? null;
    const whole = find(normaliseHeading(heading));
    if (whole !== null) return [whole];
    const parts = headingParts(heading).filter((part) => !bareWhy.test(part)).map(find).filter((role) => role !== null);
    return [...new Set(parts)];
  };
}

/** All headings, normalised, that give one of the roles in any note: the user's own and those of all languages. */
export function headingNames(synonyms: Synonyms, roles: ReadonlySet<SectionRole>): string[] {
  return [...ownIndex(synonyms), ...anywhere].filter(([, role]) => roles.has(role)).map(([name]) => name);
}

function ownIndex(synonyms: Synonyms): RoleIndex {
  const cached = known.get(synonyms);
  if (cached !== undefined) return cached;
  const index = indexOf([synonyms]);
  known.set(synonyms, index);
  return index;
}

// The first to name a heading wins, so the order of the languages decides the few words that two of them share.
function indexOf(vocabularies: readonly RoleHeadings[]): RoleIndex {
  const index = new Map<string, SectionRole>();
  for (const vocabulary of vocabularies) {
    for (const role of sectionRoles) {
      for (const heading of vocabulary[role] ?? []) {
        const name = normaliseHeading(heading);
        if (name !== '' && !index.has(name)) index.set(name, role);
      }
    }
  }
  return index;
}
