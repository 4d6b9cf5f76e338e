import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const fr: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
