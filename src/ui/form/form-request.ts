import type { PlannedNote } from '../../application/create-note';
import type { ChosenTemplate } from '../../application/user-template';
import { kindsOf } from './form-state';
import type { FormKind, FormState } from './form-state';

/** With what the form opens, and what happens when it is sent off. */
export interface FormRequest extends FormState {
  /** The templates to choose from. */
  readonly templates: readonly ChosenTemplate[];
  /** What stands above the form, where its kind alone does not say enough. */
  readonly title?: string;
  /** The text of the note, given how the form alone would have it. */
  readonly finish: (note: PlannedNote) => string;
  /** What is left to do once the note is there. */
  readonly created: (path: string) => Promise<void>;
}

/** An empty form for a kind of note; null when there is no template for it. */
export function emptyForm(kind: FormKind, all: readonly ChosenTemplate[]): FormRequest | null {
  const templates = all.filter((template) => kindsOf(kind).includes(template.kind));
  const [template] = templates;
  if (template === undefined) return null;
  return { kind, template, templates, values: {}, fileName: null, finish: ({ text }) => text, created: () => Promise.resolve() };
}
