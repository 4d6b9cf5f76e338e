import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const de: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
