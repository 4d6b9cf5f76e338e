import { Modal, Notice } from 'obsidian';
import type { App } from 'obsidian';
import { newNotePath, planNewNote } from '../../application/create-note';
import type { FormField } from '../../application/create-note';
import { fill } from '../../locales/fill';
import type { NoteTemplate } from '../../locales/templates/note-template';
import { FacetInputSuggest } from './facet-input-suggest';
import { addDatesRow, addSelectRow, addTextRow } from './form-rows';
import type { FormServices } from './form-services';
import { formAdvice, requestedNote } from './form-state';
import type { FormKind, FormState } from './form-state';
import { knownValues } from './known-values';

/** The one form for a new postmortem or brief. Every field can stay empty; nothing is created unless it is sent off. */
export class NewNoteModal extends Modal {
  #state: FormState;
  #foot: HTMLElement | null = null;
  readonly #templates: readonly NoteTemplate[];

  constructor(app: App, private readonly services: FormServices, kind: FormKind, template: NoteTemplate) {
    super(app);
    this.#templates = services.locale.templates.filter((each) => each.kind === kind);
    this.#state = { kind, template, values: {} };
  }

  override onOpen(): void {
    const { words } = this.services.locale;
    this.modalEl.addClass('pml-form-modal');
    this.setTitle(this.#state.kind === 'brief' ? words.form.newBrief : words.form.newPostmortem);
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
    const templates = this.#templates.map(({ id, name }) => ({ value: id, label: name }));
    addSelectRow(form, { label: words.template, options: templates, value: this.#state.template.id }, (id) => this.#chooseTemplate(id));
    addTextRow(form, { label: words.campaign, placeholder: words.campaignPlaceholder }, (text) => this.#set('campaign', text));
    this.#addFacetRow(form, 'campaign-type', { label: words.campaignType, placeholder: words.campaignTypePlaceholder });
    this.#addFacetRow(form, 'market', { label: words.market, placeholder: words.marketPlaceholder });
    this.#addFacetRow(form, 'channel', { label: words.channel, placeholder: words.channelPlaceholder });
    const goals = Object.entries(words.goals).map(([value, label]) => ({ value, label }));
    const goal = { label: words.goal, options: [{ value: '', label: words.noGoal }, ...goals], value: '' };
    addSelectRow(form, goal, (value) => this.#set('goal', value));
    const dates = this.#state.kind === 'brief' ? words.runs : words.ran;
    addDatesRow(form, { label: dates, start: words.start, end: words.end }, (which, value) => this.#set(which, value));
  }

  #addFacetRow(form: HTMLElement, field: 'campaign-type' | 'market' | 'channel', row: { label: string; placeholder: string }): void {
    const { library, locale } = this.services;
    const facet = field === 'campaign-type' ? 'campaignType' : field;
    const input = addTextRow(form, row, (text) => this.#set(field, text));
    new FacetInputSuggest(this.app, input, knownValues(library.index.records.values(), facet, library.markets, locale));
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
    const template = this.#templates.find((each) => each.id === id);
    if (template !== undefined) this.#state = { ...this.#state, template };
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
    const note = planNewNote(requestedNote(this.#state, locale.words), settings.current, clock.today());
    this.close();
    try {
      const path = await writer.create(note.path, note.text);
      await opener.open({ path, line: 0 }, false);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(fill(locale.words.form.failed, { reason }));
    }
  }
}
