import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const ru: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
