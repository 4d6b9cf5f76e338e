import type { ReadingConfig } from './reading-config';

/** How a vault is read where its settings say nothing: tags decide a kind, folders do not. */
export const defaultReadingConfig: ReadingConfig = {
  propertyNames: {},
  kindTags: { postmortem: ['postmortem'], retro: ['retro'], brief: ['brief'], lesson: ['lesson'] },
  kindFolders: { postmortem: [], retro: [], brief: [], lesson: [] },
  templateFolders: ['Templates'],
  headingSynonyms: {},
  marketLanguages: ['en'],
  marketAliases: {},
};
