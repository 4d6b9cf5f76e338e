import type { StandingWords } from '../../domain/postmortem/edit/standing-change';
import { templateLanguageFor } from '../templates/template-languages';
import type { TemplateLanguage } from '../templates/template-languages';

/** What is written into a note about one of its items. */
export interface WrittenWords {
  readonly standing: StandingWords;
  readonly action: { readonly done: string; readonly open: string };
}

const words: Readonly<Record<TemplateLanguage, WrittenWords>> = {
  en: { standing: { retired: 'retired', supersededBy: 'superseded by', replaces: 'replaces', reviewBy: 'review by' }, action: { done: 'done', open: 'open' } },
  de: { standing: { retired: 'zurückgezogen', supersededBy: 'ersetzt durch', replaces: 'ersetzt', reviewBy: 'prüfen bis' }, action: { done: 'erledigt', open: 'offen' } },
  ru: { standing: { retired: 'отменено', supersededBy: 'заменено на', replaces: 'заменяет', reviewBy: 'пересмотреть до' }, action: { done: 'готово', open: 'открыто' } },
};

/** The words for a note in its own language; in another one where that is unclear (null) or not among ours. */
export function writtenWordsIn(noteLanguage: string | null, otherwise: TemplateLanguage): WrittenWords {
  return words[(noteLanguage === null ? null : templateLanguageFor(noteLanguage)) ?? otherwise];
}
