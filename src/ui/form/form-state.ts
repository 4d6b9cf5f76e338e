import type { FormField, NewNoteForm } from '../../application/create-note';
import type { ChosenTemplate } from '../../application/user-template';
import type { NoteKind } from '../../domain/note/note-kind';
import type { Words } from '../../locales/en';

/** What the form is for; a retrospective is a postmortem of its own kind. */
export type FormKind = 'postmortem' | 'brief' | 'lesson';

/** What stands in the form. */
export interface FormState {
  readonly kind: FormKind;
  readonly template: ChosenTemplate;
  readonly values: Readonly<Partial<Record<FormField, string>>>;
  /** File name, may have `{campaign}` in it; null for the campaign's own name. */
  readonly fileName: string | null;
}

/** The kinds of note that a form can make. */
export function kindsOf(kind: FormKind): readonly NoteKind[] {
  return kind === 'postmortem' ? ['postmortem', 'retro'] : [kind];
}

/** The note that the form asks for. */
export function requestedNote({ template, values, fileName }: FormState, words: Words): NewNoteForm {
  const { untitledPostmortem: postmortem, untitledBrief: brief, untitledRetro: retro, untitledLesson: lesson } = words.form;
  const isComplete = fileName !== null && !fileName.includes('{campaign}');
  const fallbackTitle = isComplete ? fileName : { postmortem, brief, retro, lesson }[template.kind];
  return { kind: template.kind, values, template: template.markdown, isBuiltIn: template.path === null, fallbackTitle, fileName };
}

/** What is wrong with what was entered, in plain words; null when nothing is. Advice only: nothing in the form is required. */
export function formAdvice({ values }: FormState, words: Words): string | null {
  const { start, end } = values;
  return start !== undefined && end !== undefined && start !== '' && end !== '' && end < start ? words.form.endBeforeStart : null;
}
