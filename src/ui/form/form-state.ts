import type { FormField, NewNoteForm } from '../../application/create-note';
import type { NoteTemplate } from '../../locales/templates/note-template';
import type { Words } from '../../locales/en';

/** The kinds of note the form makes. */
export type FormKind = 'postmortem' | 'brief';

/** What stands in the form. */
export interface FormState {
  readonly kind: FormKind;
  readonly template: NoteTemplate;
  readonly values: Readonly<Partial<Record<FormField, string>>>;
}

/** The note that the form asks for. */
export function requestedNote(state: FormState, words: Words): NewNoteForm {
  const fallbackTitle = state.kind === 'brief' ? words.form.untitledBrief : words.form.untitledPostmortem;
  return { kind: state.kind, values: state.values, template: state.template.markdown, fallbackTitle };
}

/** What is wrong with what was entered, in plain words; null when nothing is. Advice only: nothing in the form is required. */
export function formAdvice({ values }: FormState, words: Words): string | null {
  const { start, end } = values;
  return start !== undefined && end !== undefined && start !== '' && end !== '' && end < start ? words.form.endBeforeStart : null;
}
