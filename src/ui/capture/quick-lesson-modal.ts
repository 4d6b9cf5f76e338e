import { Modal, Platform } from 'obsidian';
import type { App } from 'obsidian';
import type { LessonTarget } from '../../application/quick-lessons';
import { lessonText, longestLesson } from '../../domain/postmortem/lesson/lesson-text';
import type { LessonPlace } from '../../domain/postmortem/lesson/lesson';
import type { LessonSource } from '../../domain/postmortem/lesson/lesson-source';
import { saysLesson } from '../../domain/postmortem/lesson/says-lesson';
import { lessonVocabulary } from '../../locales/capture/lesson-vocabulary';
import { fill } from '../../locales/fill';
import { problemText } from '../../locales/problem-text';
import { FacetInputSuggest } from '../form/facet-input-suggest';
import type { FacetSuggestion } from '../form/facet-suggestion';
import { addTextRow } from '../form/form-rows';
import { knownValues } from '../form/known-values';
import { onceReady } from '../form/once-ready';
import { noteName } from '../text/note-name';
import { drawKindChoice } from './draw-kind-choice';
import { savesLesson, startDraft, withScope, withText } from './lesson-draft';
import type { LessonDraft, LessonField } from './lesson-draft';
import { showLessonNotice } from './lesson-notice';
import type { LessonServices } from './lesson-services';

/** The one window for a lesson that comes to mind: a sentence, what it is, where it applies; Enter, and it is in a note. */
export class QuickLessonModal extends Modal {
  #draft: LessonDraft;
  #target: LessonTarget | null = null;
  #targets = 0;
  #isSaving = false;
  readonly #fields = new Map<LessonField, HTMLInputElement>();
  #text: HTMLTextAreaElement | null = null;
  #targetEl: HTMLElement | null = null;
  #keysEl: HTMLElement | null = null;
  #adviceEl: HTMLElement | null = null;
  #showKind: ((kind: LessonDraft['kind']) => void) | null = null;

  constructor(app: App, private readonly services: LessonServices, private readonly source: LessonSource | null, selected: string) {
    super(app);
    this.#draft = startDraft(lessonText(selected), source);
  }

  override onOpen(): void {
    const { words } = this.services.locale;
    this.modalEl.addClass('pml-lesson-modal');
    this.setTitle(words.capture.title);
    const form = this.contentEl.createEl('form', { cls: 'pml-lesson-form' });
    this.#addText(form);
    this.#showKind = drawKindChoice(form, this.#draft.kind, words, (kind) => this.#change({ ...this.#draft, kind, isKindChosen: true }));
    const scope = form.createDiv({ cls: 'pml-lesson-scope', attr: { role: 'group' } });
    this.#addField(scope, 'campaignTypes', words.capture.campaignType, () => this.#known('campaignType'));
    this.#addField(scope, 'markets', words.capture.market, () => this.#known('market'));
    this.#addField(scope, 'campaign', words.capture.campaign, () => this.#campaigns());
    this.#targetEl = form.createDiv('pml-lesson-target');
    this.#adviceEl = form.createDiv({ cls: 'pml-lesson-advice', attr: { role: 'status' } });
    this.#addButtons(form.createDiv('pml-form-buttons'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
    this.#showProblem();
    this.#showKeys();
    void this.#showTarget();
    this.#text?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addText(form: HTMLElement): void {
    const words = this.services.locale.words.capture;
    const label = form.createEl('label', { cls: 'pml-lesson-text-label' });
    label.createSpan({ cls: 'pml-unseen', text: words.text });
    const text = label.createEl('textarea', { cls: 'pml-lesson-words', placeholder: words.placeholder, attr: { rows: '3', enterkeyhint: 'done' } });
    text.value = this.#draft.text;
    text.addEventListener('input', () => this.#change(withText(this.#draft, text.value)));
    text.addEventListener('keydown', (event) => {
      if (!savesLesson(event, text.value)) return;
      event.preventDefault();
      void this.#save();
    });
    this.#text = text;
  }

  #addField(el: HTMLElement, field: LessonField, label: string, known: () => readonly FacetSuggestion[]): void {
    const cell = el.createDiv('pml-lesson-field');
    const row = { label, placeholder: this.services.locale.words.capture.everywhere, value: this.#draft[field] };
    const input = addTextRow(cell, row, (text) => this.#change({ ...this.#draft, [field]: text, isScopeWritten: this.#draft.isScopeWritten || field !== 'campaign' }));
    this.#fields.set(field, input);
    new FacetInputSuggest(this.app, input, onceReady(this.services.library, known));
  }

  #showField(field: LessonField): void {
    const input = this.#fields.get(field);
    if (input !== undefined && input.value !== this.#draft[field]) input.value = this.#draft[field];
  }

  #known(facet: 'campaignType' | 'market'): FacetSuggestion[] {
    const { library, locale } = this.services;
    return knownValues(library.index.records.values(), facet, library.markets, locale);
  }

  #campaigns(): FacetSuggestion[] {
    const records = [...this.services.library.index.records.values()].filter(({ kind, campaign }) => kind === 'postmortem' && campaign !== null);
    const { kinds } = this.services.locale.words;
    return [...new Set(records.map(({ campaign }) => campaign ?? ''))].map((label) => ({ label, aliases: [], note: kinds.postmortem }));
  }

  #addButtons(el: HTMLElement): void {
    this.#keysEl = el.createDiv('pml-key-hint');
    const save = el.createEl('button', { cls: 'mod-cta', attr: { type: 'submit' } });
    save.createSpan({ text: this.services.locale.words.capture.save });
    save.createSpan({ cls: 'pml-key', text: '↵', attr: { 'aria-hidden': 'true' } });
  }

  #change(draft: LessonDraft): void {
    const old = this.#draft;
    this.#draft = draft;
    this.#showKind?.(draft.kind);
    this.#showKeys();
    if (draft.text !== old.text && this.#adviceEl?.hasClass('pml-form-advice') === true) this.#showProblem();
    if (old.kind !== draft.kind || old.campaign !== draft.campaign || old.into !== draft.into) void this.#showTarget();
  }

  #showKeys(): void {
    const words = this.services.locale.words.capture;
    const several = fill(words.keysSeveral, { key: Platform.isMacOS ? '⌘' : 'Ctrl' });
    this.#keysEl?.setText(this.#draft.text.includes('\n') ? several : words.keys);
  }

  // Asked for anew whenever the campaign or the kind changes; an answer that was overtaken is dropped.
  async #showTarget(): Promise<void> {
    this.#targets += 1;
    const asked = this.#targets;
    this.#target = null;
    const { target, choice } = await this.#findTarget(this.#draft);
    if (asked !== this.#targets) return;
    this.#target = target;
    this.#draft = withScope(this.#draft, target.type === 'campaign' ? target.place.scope : this.source?.scope ?? null);
    for (const field of ['campaignTypes', 'markets'] as const) this.#showField(field);
    const words = this.services.locale.words.capture;
    const exists = this.app.vault.getFileByPath(target.place.path) !== null;
    const said = fill(exists ? words.addedTo : words.created, { note: noteName(target.place.path), section: target.title });
    this.#targetEl?.empty();
    this.#targetEl?.createSpan({ text: said, attr: { role: 'status' } });
    if (!choice) return;
    const text = target.type === 'campaign' ? words.useLessons : words.useCampaign;
    const button = this.#targetEl?.createEl('button', { cls: 'pml-link', text, attr: { type: 'button' } });
    button?.addEventListener('click', () => {
      this.#change({ ...this.#draft, into: target.type === 'campaign' ? 'lessons' : 'campaign' });
      this.#text?.focus();
    });
  }

  async #findTarget(draft: LessonDraft): Promise<{ readonly target: LessonTarget; readonly choice: boolean }> {
    const { lessons } = this.services;
    const campaign = await lessons.campaignTarget(this.source, draft.campaign);
    const place: LessonPlace = campaign !== null && draft.into === 'campaign' ? campaign : await lessons.lessonsTarget();
    const title = await lessons.headingIn(place, draft.kind, this.#words());
    return { target: { type: place === campaign ? 'campaign' : 'lessons', place, title }, choice: campaign !== null };
  }

  #words() {
    return { vocabulary: lessonVocabulary, language: this.services.locale.language };
  }

  #showProblem(): void {
    const { words } = this.services.locale;
    const problem = this.source?.problem ?? null;
    const said = problem === null ? '' : fill(words.capture.unreadable, { note: noteName(problem.path), line: problem.line + 1 });
    this.#advise(said);
  }

  #advise(text: string): void {
    this.#adviceEl?.setText(text);
    this.#adviceEl?.toggleClass('pml-form-advice', text !== '');
  }

  async #save(): Promise<void> {
    const { lessons, locale, library } = this.services;
    const words = locale.words.capture;
    const { text } = this.#draft;
    if (!saysLesson(text, library.markets)) {
      const { length } = lessonText(text);
      this.#advise(length > longestLesson ? fill(words.tooLong, { most: longestLesson, count: length }) : words.empty);
      this.#text?.focus();
      return;
    }
    if (this.#isSaving) return;
    this.#isSaving = true;
    // Whoever is faster than the answer gets the note that was asked for last, and where it applies.
    if (this.#target === null) await this.#showTarget();
    const target = this.#target ?? (await this.#findTarget(this.#draft)).target;
    const campaign = target.type === 'campaign' ? '' : lessons.originFor(this.source, this.#draft.campaign, target.place.path);
    const outcome = await lessons.save({ ...this.#draft, campaign }, target, this.#words());
    this.#isSaving = false;
    if (outcome.state === 'refused') {
      const { message, remedy } = problemText(outcome.problem, locale.words);
      this.#advise(`${message} ${remedy}`);
    } else if (outcome.state === 'missing') this.#advise(fill(words.missing, { note: noteName(target.place.path) }));
    else {
      this.close();
      showLessonNotice(outcome, this.services);
    }
  }
}
