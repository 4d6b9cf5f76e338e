import type { NotePart } from '../../domain/postmortem/checks/finding';
import type { FixWords } from '../../domain/postmortem/checks/plan-fix';
import type { SectionKey } from '../templates/section-catalogue';
import { templateLanguageFor, templateLanguages } from '../templates/template-languages';
import type { TemplateLanguage } from '../templates/template-languages';
import type { TemplateWords } from '../templates/template-words';

/** The section of the templates under which a missing part is written. */
const sectionOf = {
  learnings: 'learnings', 'library-entry': 'libraryEntry', guardrails: 'guardrails', goal: 'goal', audience: 'audience', hypothesis: 'belief',
  kpis: 'plannedKpis', assumptions: 'assumptionsToTest',
} as const satisfies Readonly<Record<NotePart, SectionKey>>;

/** What fixes write into a note: in its own language (null where it is unclear), as the templates would say it. */
export function fixWordsIn(noteLanguage: string | null, otherwise: TemplateLanguage): FixWords {
  const words = templateLanguages[(noteLanguage === null ? null : templateLanguageFor(noteLanguage)) ?? otherwise];
  return {
    sections: {
      learnings: wordsOf('learnings', words), 'library-entry': wordsOf('library-entry', words), guardrails: wordsOf('guardrails', words),
      goal: wordsOf('goal', words), audience: wordsOf('audience', words), hypothesis: wordsOf('hypothesis', words),
      kpis: wordsOf('kpis', words), assumptions: wordsOf('assumptions', words),
    },
    slotTexts: words.written.slots,
    plan: words.written.plan,
  };
}

function wordsOf(part: NotePart, words: TemplateWords): FixWords['sections'][NotePart] {
  const [heading, prompt] = words.sections[sectionOf[part]];
  return { heading, prompt };
}
