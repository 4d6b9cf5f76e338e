import type { ReadingConfig } from '../note/reading-config';
import type { Language } from '../shared/language';

const headings: Readonly<Record<Language, string>> = { en: 'Plan', de: 'Plan', fr: 'Plan', es: 'Plan', pt: 'Plano', ru: 'План', zh: '计划', ja: '計画' };

/** What the plan of a brief is called where it has none yet: as the vault calls it, else in the brief's language, else in English. */
export function planHeading(language: string | null, synonyms: ReadingConfig['headingSynonyms']): string {
  const own = synonyms.plan?.[0];
  if (own !== undefined && own.trim() !== '') return own.trim();
  const known: Readonly<Record<string, string>> = headings;
  return known[language ?? ''] ?? headings.en;
}
