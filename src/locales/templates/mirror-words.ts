import type { MirrorWords } from '../../domain/brief/mirror-brief';
import type { ReceiptWords } from '../../domain/brief/receipt';
import { templateLanguages } from './template-languages';
import type { TemplateLanguage } from './template-languages';

/** The words in which a brief is mirrored into a postmortem of this language; decisions keep the words of the receipt. */
export function mirrorWordsIn(language: TemplateLanguage, receipt: ReceiptWords): MirrorWords {
  const { sections, columns, written } = templateLanguages[language];
  const all = Object.values(templateLanguages).map((words) => words.columns);
  return {
    untested: written.untested,
    plan: written.plan,
    headings: { kpis: sections.kpis[0], assumptions: sections.assumptions[0], review: sections.heeded[0] },
    columns,
    known: { lesson: all.map(({ lesson }) => lesson), decided: all.map(({ decided }) => decided) },
    receipt,
  };
}
