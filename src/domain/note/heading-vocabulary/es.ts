import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const es: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
