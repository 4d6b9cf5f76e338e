import { applyPlan } from '../domain/note/edit/apply-plan';
import { planProperties } from '../domain/note/edit/plan-properties';
import type { PropertyEdit, PropertyValue } from '../domain/note/edit/property-edit';
import type { NoteKind } from '../domain/note/note-kind';
import type { PropertyName } from '../domain/note/property-name';
import { safeFileName } from '../domain/shared/safe-file-name';
import type { Settings } from './settings';

/** The properties that the form for a new note asks for; each can stay empty. */
export const formFields = ['campaign', 'campaign-type', 'market', 'channel', 'goal', 'start', 'end', 'brief'] as const satisfies readonly PropertyName[];

/** One field of the form. */
export type FormField = (typeof formFields)[number];

/** What the form says when it is sent off. */
export interface NewNoteForm {
  readonly kind: NoteKind;
  readonly values: Readonly<Partial<Record<FormField, string>>>;
  /** Markdown of the template, with placeholders such as `{{campaign}}`. */
  readonly template: string;
  /** File name without `.md` for when no campaign is given. */
  readonly fallbackTitle: string;
}

/** A note that does not exist yet. The path is the wished one; whoever creates it finds a free one beside it. */
export interface PlannedNote {
  readonly path: string;
  readonly text: string;
}

/** Properties in which a comma separates values. */
const lists: ReadonlySet<PropertyName> = new Set(['campaign-type', 'market', 'channel', 'goal']);

function valueOf(field: FormField, written: string): PropertyValue {
  const values = written.split(',').map((value) => value.trim()).filter((value) => value !== '');
  return lists.has(field) && values.length > 1 ? values : written.trim();
}

/** Where a new note of this form goes: the folder for its kind and a file name that every platform accepts. */
export function newNotePath(form: Pick<NewNoteForm, 'kind' | 'values' | 'fallbackTitle'>, settings: Settings): string {
  const name = safeFileName(form.values.campaign?.trim() || form.fallbackTitle);
  const folder = settings.newNoteFolders[form.kind].split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
  return folder === '' ? `${name}.md` : `${folder}/${name}.md`;
}

/** The note that a form asks for, as a value: its template filled in, and only the properties that were given. */
export function planNewNote(form: NewNoteForm, settings: Settings, today: string): PlannedNote {
  const path = newNotePath(form, settings);
  const given = formFields.flatMap((field): PropertyEdit[] => {
    const written = form.values[field]?.trim() ?? '';
    return written === '' ? [] : [{ name: settings.propertyNames[field]?.[0] ?? field, value: valueOf(field, written) }];
  });
  const type: PropertyEdit = { name: settings.propertyNames['type']?.[0] ?? 'type', value: form.kind };
  const body = fillPlaceholders(form.template, { ...form.values, title: titleOf(path), date: today });
  return { path, text: applyPlan(body, planProperties(path, [type, ...given])(body)) };
}

const titleOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

/** Replaces `{{name}}` by its value, an empty one where the form left it out; names the form does not know stay. */
function fillPlaceholders(template: string, values: Readonly<Record<string, string | undefined>>): string {
  const known = new Set<string>([...formFields, 'title', 'date']);
  return template.replace(/\{\{\s*([a-z-]+)\s*\}\}/g, (whole, name: string) => (known.has(name) ? (values[name] ?? '').trim() : whole));
}
