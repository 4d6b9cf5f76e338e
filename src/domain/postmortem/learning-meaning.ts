import type { SectionRole } from '../note/section-role';
import type { Learning } from './item';

/** What headings or labels say of a learning; null where they do not say. */
export interface LearningMeaning {
  readonly category: Learning['category'] | null;
  readonly aspect: Learning['aspect'];
}

const categories: Readonly<Partial<Record<SectionRole, Learning['category']>>> = {
  repeat: 'repeat', change: 'change', 'wrong-assumption': 'wrong-assumption', insight: 'insight', 'execution-feedback': 'execution-feedback',
};

const aspects: Readonly<Partial<Record<SectionRole, NonNullable<Learning['aspect']>>>> = {
  'strategic-learnings': 'strategic', 'execution-learnings': 'execution', 'measurement-learnings': 'measurement', 'market-learnings': 'market',
};

/** Roles whose sections hold learnings. */
export const learningRoles: readonly SectionRole[] = [
  'learnings', 'repeat', 'change', 'wrong-assumption', 'insight',
  'strategic-learnings', 'execution-learnings', 'measurement-learnings', 'market-learnings', 'execution-feedback',
];

/** The meaning of roles, the nearest first: the first that names a category or an aspect gives it. */
export function learningMeaning(roles: readonly SectionRole[]): LearningMeaning {
  const category = roles.map((role) => categories[role]).find((found) => found !== undefined);
  const aspect = roles.map((role) => aspects[role]).find((found) => found !== undefined);
  return { category: category ?? null, aspect: aspect ?? null };
}

/** What a label or an aside says, with what is said around it where it says nothing. */
export function refined(meaning: LearningMeaning, closer: LearningMeaning): LearningMeaning {
  return { category: closer.category ?? meaning.category, aspect: closer.aspect ?? meaning.aspect };
}
