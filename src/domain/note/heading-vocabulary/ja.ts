import type { HeadingVocabulary } from './heading-vocabulary';

/** Headings, to be filled. */
export const ja: HeadingVocabulary = { anywhere: {}, inKnownKinds: {}, underLearnings: {} };
