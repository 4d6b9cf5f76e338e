import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const zh: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
