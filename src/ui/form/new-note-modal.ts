import { Modal, Notice } from 'obsidian';
import type { App } from 'obsidian';
import { newNotePath, planNewNote } from '../../application/create-note';
import type { FormField } from '../../application/create-note';
import { fill } from '../../locales/fill';
import { writingLine } from '../../domain/note/template/writing-line';
import { FacetInputSuggest } from './facet-input-suggest';
import { addDatesRow, addSelectRow, addTextRow } from './form-rows';
import type { FormServices } from './form-services';
import { formAdvice, requestedNote } from './form-state';
import type { FormState } from './form-state';
import type { FormRequest } from './form-request';
import { knownValues } from './known-values';
import { onceReady } from './once-ready';

/** The one form for a new note. Every field can stay empty; nothing is created unless it is sent off. */
export class NewNoteModal extends Modal {
  #state: FormState;
  #foot: HTMLElement | null = null;
  #description: HTMLElement | null = null;

  constructor(app: App, private readonly services: FormServices, private readonly request: FormRequest) {
    super(app);
    const { kind, template, values, fileName } = request;
    this.#state = { kind, template, values, fileName };
  }

  override onOpen(): void {
    const { words } = this.services.locale;
    this.modalEl.addClass('pml-form-modal');
    const title = { postmortem: words.form.newPostmortem, brief: words.form.newBrief, lesson: words.form.newLesson }[this.#state.kind];
    this.setTitle(this.request.title ?? title);
    this.contentEl.createEl('p', { cls: 'pml-form-hint', text: words.form.hint });
    const form = this.contentEl.createEl('form', { cls: 'pml-form' });
    this.#addFields(form);
    this.#foot = form.createDiv({ cls: 'pml-form-path', attr: { role: 'status' } });
    this.#addButtons(form.createDiv('pml-form-buttons'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#create();
    });
    this.#showFoot();
    form.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addFields(form: HTMLElement): void {
    const words = this.services.locale.words.form;
    const { values } = this.#state;
    this.#addTemplateRow(form);
    addTextRow(form, { label: words.campaign, placeholder: words.campaignPlaceholder, value: values.campaign ?? '' }, (text) => this.#set('campaign', text));
    this.#addFacetRow(form, 'campaign-type', { label: words.campaignType, placeholder: words.campaignTypePlaceholder });
    this.#addFacetRow(form, 'market', { label: words.market, placeholder: words.marketPlaceholder });
    this.#addFacetRow(form, 'channel', { label: words.channel, placeholder: words.channelPlaceholder });
    const goals = Object.entries(words.goals).map(([value, label]) => ({ value, label }));
    const goal = { label: words.goal, options: [{ value: '', label: words.noGoal }, ...goals], value: values.goal ?? '' };
    addSelectRow(form, goal, (value) => this.#set('goal', value));
    const label = this.#state.kind === 'brief' ? words.runs : words.ran;
    addDatesRow(form, { labels: { label, start: words.start, end: words.end }, values }, (which, value) => this.#set(which, value));
  }

  #addTemplateRow(form: HTMLElement): void {
    const words = this.services.locale.words.form;
    const options = this.request.templates.map(({ id, name }) => ({ value: id, label: name }));
    const select = addSelectRow(form, { label: words.template, options, value: this.#state.template.id }, (id) => this.#chooseTemplate(id));
    const id = `${select.id}-description`;
    select.setAttribute('aria-describedby', id);
    this.#description = form.createDiv({ cls: 'pml-form-description', text: this.#state.template.description, attr: { id } });
  }

  #addFacetRow(form: HTMLElement, field: 'campaign-type' | 'market' | 'channel', row: { label: string; placeholder: string }): void {
    const { library, locale } = this.services;
    const facet = field === 'campaign-type' ? 'campaignType' : field;
    const input = addTextRow(form, { ...row, value: this.#state.values[field] ?? '' }, (text) => this.#set(field, text));
    new FacetInputSuggest(this.app, input, onceReady(library, () => knownValues(library.index.records.values(), facet, library.markets, locale)));
  }

  #addButtons(el: HTMLElement): void {
    const words = this.services.locale.words.form;
    const hint = el.createDiv('pml-key-hint');
    hint.createEl('kbd', { text: 'Esc' });
    hint.createSpan({ text: words.cancel });
    const create = el.createEl('button', { cls: 'mod-cta', attr: { type: 'submit' } });
    create.createSpan({ text: words.create });
    create.createSpan({ cls: 'pml-key', text: '↵', attr: { 'aria-hidden': 'true' } });
  }

  #chooseTemplate(id: string): void {
    const template = this.request.templates.find((each) => each.id === id);
    if (template !== undefined) this.#state = { ...this.#state, template };
    this.#description?.setText(this.#state.template.description);
    this.#showFoot();
  }

  #set(field: FormField, value: string): void {
    this.#state = { ...this.#state, values: { ...this.#state.values, [field]: value } };
    this.#showFoot();
  }

  #showFoot(): void {
    const { locale, settings } = this.services;
    const path = newNotePath(requestedNote(this.#state, locale.words), settings.current);
    const advice = formAdvice(this.#state, locale.words);
    this.#foot?.toggleClass('pml-form-advice', advice !== null);
    this.#foot?.setText(advice ?? fill(locale.words.form.creates, { path }));
  }

  async #create(): Promise<void> {
    const { locale, settings, clock, writer, opener } = this.services;
    const moment = { date: clock.today(), time: clock.timeOfDay(), language: locale.language };
    const planned = planNewNote(requestedNote(this.#state, locale.words), settings.current, moment);
    const text = this.request.finish(planned);
    this.close();
    try {
      const path = await writer.create(planned.path, text);
      if (planned.unknown.length > 0) new Notice(fill(locale.words.templates.unknown, { names: planned.unknown.join(' ') }));
      await opener.openForWriting({ path, line: writingLine(text) });
      await this.request.created(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(fill(locale.words.form.failed, { reason }));
    }
  }
}
