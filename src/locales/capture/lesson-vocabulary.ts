import type { LessonVocabulary, LessonWords } from '../../domain/postmortem/lesson/lesson';
import { templateLanguages } from '../templates/template-languages';

const headings = (language: keyof typeof templateLanguages, entries: string): LessonWords['headings'] => {
  const { guardrails, learnings } = templateLanguages[language].sections;
  return { guardrails: guardrails[0], learnings: learnings[0], entries };
};

/** The words that quick lessons are written with, by the language of the text or its note. */
export const lessonVocabulary: LessonVocabulary = {
  en: { never: 'Never', always: 'Always', insight: 'Insight', headings: headings('en', 'Library entries') },
  de: { never: 'Nie', always: 'Immer', insight: 'Erkenntnis', headings: headings('de', 'Bibliothekseinträge') },
  ru: { never: 'Никогда не', always: 'Всегда', insight: 'Вывод', headings: headings('ru', 'Записи в библиотеку') },
};
