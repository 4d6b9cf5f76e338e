import type { SectionRole } from '../section-role';

/** Headings by the role they give to their section, in ordinary spelling; compared after normalising. */
export type RoleHeadings = Readonly<Partial<Record<SectionRole, readonly string[]>>>;

/** The headings of one language. */
export interface HeadingVocabulary {
  /** Headings that say their role in any note. */
  readonly anywhere: RoleHeadings;
  /** Headings that say their role only in notes of a known kind: too common elsewhere (`Rules`, `Always`). */
  readonly inKnownKinds: RoleHeadings;
  /** Short headings that name an aspect or a category only below a heading about learnings (`Market`, `Execution`). */
  readonly underLearnings: RoleHeadings;
}
