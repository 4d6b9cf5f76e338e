import type { ReadingConfig } from './reading-config';

/** How a vault is read where its settings say nothing. */
export const defaultReadingConfig: ReadingConfig = {
  propertyNames: {},
  kindTags: {
    postmortem: ['postmortem', 'post-mortem'],
    retro: ['retro', 'retrospective'],
    brief: ['campaign-brief', 'brief/campaign'],
    lesson: ['lesson', 'lesson-learned'],
  },
  kindFolders: {
    postmortem: ['Postmortems'],
    retro: ['Retros'],
    brief: ['Briefs'],
    lesson: ['Lessons'],
  },
  templateFolders: ['Templates'],
  headingSynonyms: {},
  marketLanguages: ['en'],
  marketAliases: {},
};
