import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import { fillForNote, templateCopy } from '../../application/fill-for-note';
import { readingConfigFrom } from '../../application/reading-config';
import type { ChosenTemplate } from '../../application/user-template';
import { planTemplate, templateGaps } from '../../domain/note/template/plan-template';
import type { TemplateGaps } from '../../domain/note/template/plan-template';
import { fill } from '../../locales/fill';
import { problemText } from '../../locales/problem-text';
import type { InterfaceServices } from '../interface-services';
import type { NoteOpener } from '../opening/note-opener';
import { TemplatePicker } from './template-picker';

type Services = InterfaceServices & { readonly opener: NoteOpener };

/** What can be done with templates besides making new notes. */
export class TemplateActions {
  constructor(private readonly app: App, private readonly services: Services) {}

  /** Asks for a template and merges it into the note; those for the note's own kind come first. */
  async applyTo(path: string): Promise<void> {
    const { templates, locale, library } = this.services;
    const kind = library.index.records.get(path)?.kind ?? null;
    const all = await templates.all();
    const sorted = [...all.filter((each) => each.kind === kind), ...all.filter((each) => each.kind !== kind)];
    new TemplatePicker(this.app, sorted, locale, (template) => void this.#merge(path, template)).open();
  }

  /** Asks for a built-in template and puts a copy of it into the user's folder. */
  copyBuiltIn(): void {
    const { templates, locale } = this.services;
    new TemplatePicker(this.app, templates.ours(), locale, (template) => void this.#copy(template)).open();
  }

  async #merge(path: string, template: ChosenTemplate): Promise<void> {
    const { library, locale, settings, writer, clock } = this.services;
    const words = locale.words.templates;
    const campaign = library.index.records.get(path)?.campaign ?? null;
    const moment = { date: clock.today(), time: clock.timeOfDay(), language: locale.language };
    const filled = fillForNote(template, { path, campaign }, { settings: settings.current, moment });
    const config = readingConfigFrom(settings.current, locale.language);
    const planner = planTemplate(path, filled.text, config);
    let gaps: TemplateGaps = { properties: [], sections: [] };
    const outcome = await writer.edit(path, (text) => {
      gaps = templateGaps(path, text, filled.text, config);
      return planner(text);
    });
    if (outcome.state === 'written') {
      new Notice(fill(words.added, { template: template.name, what: [...gaps.properties, ...gaps.sections].join(', ') }), 8000);
      if (filled.unknown.length > 0) new Notice(fill(words.unknown, { names: filled.unknown.join(' ') }));
    } else if (outcome.state === 'refused') {
      new Notice(fill(words.refused, { reason: problemText(outcome.problem, locale.words).message }));
    } else if (outcome.state === 'unchanged') new Notice(fill(words.nothingToAdd, { template: template.name }));
  }

  async #copy(template: ChosenTemplate): Promise<void> {
    const { templates, writer, opener, locale, settings } = this.services;
    const path = await writer.create(templates.pathFor(template), templateCopy(template, settings.current));
    new Notice(fill(locale.words.templates.copied, { path }));
    await opener.open({ path, line: 0 }, false);
  }
}
