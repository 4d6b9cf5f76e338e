import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import { problemText } from '../../locales/problem-text';
import { mirrorWordsIn } from '../../locales/templates/mirror-words';
import { emptyForm } from '../form/form-request';
import { NewNoteModal } from '../form/new-note-modal';
import type { InterfaceServices } from '../interface-services';
import type { NoteOpener } from '../opening/note-opener';

/** Opens the form for the postmortem of a brief, filled in from it; a postmortem that is there already is opened instead. */
export async function startPostmortem(app: App, services: InterfaceServices & { readonly opener: NoteOpener }, briefPath: string): Promise<void> {
  const { starts, locale, templates, opener } = services;
  const existing = starts.existing(briefPath);
  if (existing !== null) {
    await opener.open({ path: existing, line: 0 }, false);
    new Notice(locale.words.mirror.exists);
    return;
  }
  const brief = await starts.open(briefPath);
  const form = emptyForm('postmortem', await templates.all());
  if (brief === null || form === null) {
    new Notice(locale.words.review.notABrief);
    return;
  }
  const words = mirrorWordsIn(locale.noteLanguage, locale.words.receipt);
  new NewNoteModal(app, services, {
    ...form,
    values: brief.values,
    fileName: locale.words.mirror.fileName,
    finish: (note) => starts.mirrored(brief, note, words),
    created: (path) => linkBack(services, briefPath, path),
  }).open();
}

async function linkBack({ starts, locale }: InterfaceServices, briefPath: string, path: string): Promise<void> {
  const outcome = await starts.linkBack(briefPath, path);
  if (outcome.state === 'refused') new Notice(problemText(outcome.problem, locale.words).message);
}
