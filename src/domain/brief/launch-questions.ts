import type { NoteStructure } from '../note/note-structure';
import type { ReadingConfig } from '../note/reading-config';
import type { NoteRecord } from '../postmortem/note-record';
import { briefSentences } from './brief-sentences';
import { conceptsIn, tokensOf } from './concept-finder';

/** What should be answered before a campaign starts. */
export const launchQuestions = ['source-fields', 'assumptions', 'success-criteria', 'audience', 'holdout'] as const;

/** One of these questions. */
export type LaunchQuestion = (typeof launchQuestions)[number];

const validated = /validat|interview|survey|research|tested with|umfrage|befrag|validier|опрос|интервью|исследован|проверен|valid|sondage|enquête|encuesta|entrevista/i;

/** The questions that a brief leaves open: nothing in its text answers them. They block nothing unless the vault says so. */
export function openLaunchQuestions(brief: NoteRecord, note: NoteStructure, config: ReadingConfig): LaunchQuestion[] {
  const sentences = briefSentences(note, config);
  const named = new Set(sentences.flatMap(({ text }) => conceptsIn(tokensOf(text)).map(({ concept }) => concept)));
  const answered: Readonly<Record<LaunchQuestion, boolean>> = {
    'source-fields': named.has('source-fields'),
    'assumptions': brief.items.some(({ kind }) => kind === 'assumption'),
    'success-criteria': named.has('success-criteria') || brief.items.some(({ kind }) => kind === 'kpi'),
    'audience': sentences.some(({ text }) => validated.test(text)),
    'holdout': named.has('holdout'),
  };
  return launchQuestions.filter((question) => !answered[question]);
}
