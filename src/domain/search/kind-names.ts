import { noteKinds } from '../note/note-kind';
import { itemKinds } from '../postmortem/item';
import { nameForm } from './name-form';

const allNotes = [...noteKinds, 'note'];

// Words for kinds besides their own names and English plurals.
const otherNames: Readonly<Record<string, string>> = {
  rule: 'guardrail', rules: 'guardrail', insight: 'entry', insights: 'entry', entries: 'entry', task: 'action', tasks: 'action', metric: 'kpi', metrics: 'kpi',
  cause: 'root-cause', causes: 'root-cause', person: 'participant', people: 'participant', retrospective: 'retro',
  правило: 'guardrail', правила: 'guardrail', запись: 'entry', записи: 'entry', урок: 'learning', уроки: 'learning', вывод: 'learning', выводы: 'learning',
  деиствие: 'action', деиствия: 'action', гипотеза: 'assumption', риск: 'risk', риски: 'risk', бриф: 'brief', брифы: 'brief', ретро: 'retro', постмортем: 'postmortem', заметка: 'note',
  leitplanke: 'guardrail', leitplanken: 'guardrail', regel: 'guardrail', regeln: 'guardrail', eintrag: 'entry', eintrage: 'entry', lernpunkt: 'learning',
  erkenntnis: 'learning', massnahme: 'action', massnahmen: 'action', annahme: 'assumption', annahmen: 'assumption', risiko: 'risk', risiken: 'risk', notiz: 'note',
};

/** The facet keys of the kinds that a word names: item kinds, note kinds, or all notes for `note`; empty for an unknown word. */
export function kindsNamed(written: string): readonly string[] {
  const name = nameForm(written).replaceAll(' ', '-');
  const singular = name.replace(/s$/, '');
  const known: readonly string[] = [...itemKinds, ...allNotes];
  const kind = [name, singular].find((each) => known.includes(each)) ?? otherNames[name.replaceAll('-', ' ')];
  if (kind === undefined) return [];
  return kind === 'note' ? allNotes : [kind];
}
