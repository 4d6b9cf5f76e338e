import { defaultReadingConfig } from '../domain/note/default-reading-config';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { Settings } from './settings';

/** What reading needs to know of the preferences; `interfaceLanguage` is a BCP 47 tag. */
export function readingConfigFrom(settings: Settings, interfaceLanguage: string): ReadingConfig {
  return {
    ...defaultReadingConfig,
    propertyNames: settings.propertyNames,
    kindTags: settings.kindTags,
    kindFolders: settings.kindFolders,
    templateFolders: [settings.templatesFolder].filter((folder) => folder.trim() !== ''),
    headingSynonyms: settings.headingSynonyms,
    marketLanguages: [...new Set([interfaceLanguage, 'en', ...settings.marketLanguages])],
    marketAliases: settings.marketAliases,
  };
}
