import { fillTemplate } from '../domain/note/template/fill-template';
import type { FilledTemplate } from '../domain/note/template/fill-template';
import type { LocalMoment } from '../domain/shared/format-moment';
import { placeholderValues, withOwnNames } from './create-note';
import type { Settings } from './settings';
import { templateMarks } from './user-template';
import type { ChosenTemplate } from './user-template';

/**
 * A template as it is merged into a note that exists: the note's name stands for title and campaign, what only a form could say is left out.
 */
export function fillForNote(
  template: ChosenTemplate, note: { readonly path: string; readonly campaign: string | null }, { settings, moment }: { readonly settings: Settings; readonly moment: LocalMoment },
): FilledTemplate {
  const title = note.path.slice(note.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const markdown = template.path === null ? withOwnNames(template.markdown, settings.propertyNames) : withoutMarks(template.markdown);
  return fillTemplate(markdown, { named: placeholderValues({ values: { campaign: note.campaign ?? title } }, title), moment });
}

/** A built-in template as a note of the user's: it says which one it replaces. */
export function templateCopy({ id, description, markdown }: ChosenTemplate, settings: Settings): string {
  const quoted = JSON.stringify(description);
  return withOwnNames(markdown, settings.propertyNames).replace('---\n', () => `---\ntemplate-for: ${id}\ntemplate-description: ${quoted}\n`);
}

function withoutMarks(markdown: string): string {
  return markdown.split('\n').filter((line) => !templateMarks.some((mark) => line.startsWith(`${mark}:`))).join('\n');
}
