import { de } from './de';
import { en } from './en';
import type { NoteTemplate } from './note-template';
import { ru } from './ru';
import type { TemplateWords } from './template-words';
import { writeTemplates } from './write-template';

/** The languages of the built-in templates, by tag; there may be more of them than interface languages. */
export const templateLanguages: Readonly<Record<'en' | 'ru' | 'de', TemplateWords>> = { en, ru, de };

/** The built-in templates in the language of the app; in English where ours are missing. */
export function templatesIn(appLanguage: string): NoteTemplate[] {
  const base = appLanguage.toLowerCase().split('-')[0] ?? '';
  const words = Object.entries(templateLanguages).find(([tag]) => tag === base)?.[1];
  return writeTemplates(words ?? en);
}
