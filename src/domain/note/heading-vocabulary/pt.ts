import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const pt: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
