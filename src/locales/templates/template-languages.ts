import { de } from './de';
import { en } from './en';
import type { NoteTemplate } from './note-template';
import { ru } from './ru';
import type { TemplateWords } from './template-words';
import { writeTemplates } from './write-template';

/** The languages of the built-in templates, by tag; there may be more of them than interface languages. */
export const templateLanguages: Readonly<Record<'en' | 'ru' | 'de', TemplateWords>> = { en, ru, de };

/** A language that notes are written in. */
export type TemplateLanguage = keyof typeof templateLanguages;

/** The language of templates for a language tag; null where ours has none. */
export function templateLanguageFor(tag: string): TemplateLanguage | null {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return isTemplateLanguage(base) ? base : null;
}

/** The built-in templates in the language of the app; in English where ours are missing. */
export function templatesIn(appLanguage: string): NoteTemplate[] {
  return writeTemplates(templateLanguages[templateLanguageFor(appLanguage) ?? 'en']);
}

function isTemplateLanguage(tag: string): tag is TemplateLanguage {
  return Object.hasOwn(templateLanguages, tag);
}
