import type { App } from 'obsidian';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { emptyForm } from '../form/form-request';
import { NewNoteModal } from '../form/new-note-modal';
import type { InterfaceServices } from '../interface-services';
import type { NoteOpener } from '../opening/note-opener';
import type { RetroStart } from './due-action';
import { quarterOf } from './period-name';

/** Opens the form for a retrospective that is due, with its days filled in and the template for looking back together chosen. */
export async function startRetro(app: App, services: InterfaceServices & { readonly opener: NoteOpener }, retro: RetroStart): Promise<void> {
  const form = emptyForm('postmortem', await services.templates.all());
  if (form === null) return;
  const { templates } = form;
  const template = templates.find(({ id }) => id === 'retro-periodic') ?? templates.find(({ kind }) => kind === 'retro') ?? form.template;
  const values = { ...(retro.from === null ? {} : { start: retro.from }), end: retro.to };
  const title = services.locale.words.coverage.actions.startRetro;
  new NewNoteModal(app, services, { ...form, template, values, title, fileName: retroFileName(retro, services.locale) }).open();
}

/** The name of a retrospective's note, from which its rhythm can be read again. */
export function retroFileName({ cadence, from, to }: RetroStart, locale: Locale): string {
  const names = locale.words.coverage.retro.fileNames;
  return fill(names[cadence ?? 'volume'], { from: from ?? to, to, year: to.slice(0, 4), month: to.slice(5, 7), quarter: quarterOf(to) });
}
