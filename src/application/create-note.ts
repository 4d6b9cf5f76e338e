import { applyPlan } from '../domain/note/edit/apply-plan';
import { findFrontmatter } from '../domain/note/edit/frontmatter-block';
import { parseProperties } from '../domain/note/edit/parsed-properties';
import { planProperties } from '../domain/note/edit/plan-properties';
import type { PropertyEdit, PropertyValue } from '../domain/note/edit/property-edit';
import { nameKey } from '../domain/note/name-key';
import type { NoteKind } from '../domain/note/note-kind';
import { propertyCandidates } from '../domain/note/property-candidates';
import type { PropertyName } from '../domain/note/property-name';
import { fillTemplate } from '../domain/note/template/fill-template';
import type { TemplateValues } from '../domain/note/template/template-values';
import type { LocalMoment } from '../domain/shared/format-moment';
import { safeFileName } from '../domain/shared/safe-file-name';
import type { Settings } from './settings';
import { templateMarks } from './user-template';

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
  /** Whether the template is ours, with properties under our names; a user's own is taken as it is. */
  readonly isBuiltIn: boolean;
  /** File name without `.md` for when no campaign is given. */
  readonly fallbackTitle: string;
  /** File name with `{campaign}` in it, where the note is not simply named after its campaign. */
  readonly fileName?: string | null;
}

/** A note that does not exist yet. The path is the wished one; whoever creates it finds a free one beside it. */
export interface PlannedNote {
  readonly path: string;
  readonly text: string;
  /** Placeholders that nobody knows, as written: they are left in the text. */
  readonly unknown: readonly string[];
}

/** Properties in which a comma separates values. */
const lists: ReadonlySet<PropertyName> = new Set(['campaign-type', 'market', 'channel', 'goal']);

function valueOf(field: FormField, written: string): PropertyValue {
  const values = written.split(',').map((value) => value.trim()).filter((value) => value !== '');
  return lists.has(field) && values.length > 1 ? values : written.trim();
}

/** Where a new note of this form goes: the folder for its kind and a file name that every platform accepts. */
export function newNotePath(form: Pick<NewNoteForm, 'kind' | 'values' | 'fallbackTitle' | 'fileName'>, settings: Settings): string {
  const campaign = form.values.campaign?.trim() ?? '';
  const name = safeFileName(campaign === '' ? form.fallbackTitle : (form.fileName ?? '{campaign}').replace('{campaign}', () => campaign));
  const folder = settings.newNoteFolders[form.kind].split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
  return folder === '' ? `${name}.md` : `${folder}/${name}.md`;
}

/** The note that a form asks for, as a value: its template filled in, and only the properties that were given. */
export function planNewNote(form: NewNoteForm, settings: Settings, moment: LocalMoment): PlannedNote {
  const path = newNotePath(form, settings);
  const own = form.isBuiltIn ? withOwnNames(form.template, settings.propertyNames) : form.template;
  const { text, unknown } = fillTemplate(own, { named: placeholderValues(form, titleOf(path)), moment });
  const keys = propertyKeys(text);
  const nameOf = (property: PropertyName): string => {
    const candidates = propertyCandidates(settings.propertyNames).get(property) ?? [];
    return keys.find((key) => candidates.includes(nameKey(key))) ?? settings.propertyNames[property]?.[0] ?? property;
  };
  const given = formFields.flatMap((field): PropertyEdit[] => {
    const written = form.values[field]?.trim() ?? '';
    return written === '' ? [] : [{ name: nameOf(field), value: valueOf(field, written) }];
  });
  const marks = templateMarks.map((name): PropertyEdit => ({ name, value: null }));
  const plan = planProperties(path, [...marks, { name: nameOf('type'), value: form.kind }, ...given])(text);
  return { path, text: applyPlan(text, plan), unknown };
}

/** What the placeholders of the form stand for: every one of its fields, empty ones too, and the note's title. */
export function placeholderValues({ values }: Pick<NewNoteForm, 'values'>, title: string): TemplateValues['named'] {
  const fields = formFields.map((field): [string, string | readonly string[]] => {
    const value = valueOf(field, values[field] ?? '');
    return [field, typeof value === 'object' && value !== null ? value : String(value ?? '')];
  });
  return { ...Object.fromEntries(fields), title };
}

/** A built-in template with its properties under the vault's own names. */
export function withOwnNames(markdown: string, names: Settings['propertyNames']): string {
  const end = markdown.indexOf('\n---');
  const properties = markdown.slice(0, end).replace(/^([a-z-]+):/gm, (line, name: string) => (names[name]?.[0] === undefined ? line : `${names[name][0]}:`));
  return properties + markdown.slice(end);
}

function propertyKeys(text: string): string[] {
  const block = findFrontmatter(text);
  const parsed = block.state === 'present' ? parseProperties(text.slice(block.start, block.end)) : null;
  return parsed?.state === 'read' ? [...parsed.values.keys()].map(String) : [];
}

const titleOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
