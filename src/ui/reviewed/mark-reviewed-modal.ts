import { Keymap, Modal, Notice } from 'obsidian';
import type { App } from 'obsidian';
import { byWeight } from '../../domain/postmortem/checks/finding-weight';
import type { Finding } from '../../domain/postmortem/checks/finding';
import { planReviewed } from '../../domain/postmortem/reviewed/plan-reviewed';
import { checkText } from '../../locales/check-text';
import { fill } from '../../locales/fill';
import { problemText } from '../../locales/problem-text';
import { addTextRow } from '../form/form-rows';
import { reviewerKey } from '../review/reviewer-key';
import { noteName } from '../text/note-name';
import type { ReviewedServices } from './reviewed-services';

/** Shows what is open in a postmortem, asks who has reviewed it, and records that: it never stands in the way. */
export class MarkReviewedModal extends Modal {
  #by: string;
  #adviceEl: HTMLElement | null = null;
  #isWriting = false;

  constructor(app: App, private readonly services: ReviewedServices, private readonly path: string, private readonly findings: readonly Finding[]) {
    super(app);
    this.#by = services.device.get(reviewerKey) ?? '';
  }

  override onOpen(): void {
    const words = this.services.locale.words.reviewed;
    this.modalEl.addClass('pml-reviewed-modal');
    this.setTitle(fill(words.title, { note: noteName(this.path) }));
    const form = this.contentEl.createEl('form', { cls: 'pml-reviewed-form' });
    form.createEl('p', { cls: 'pml-form-hint', text: this.findings.length === 0 ? words.none : words.hint });
    this.#drawFindings(form.createDiv('pml-reviewed-findings'));
    const row = { label: words.by, placeholder: words.byPlaceholder, value: this.#by };
    const name = addTextRow(form.createDiv('pml-reviewed-by'), row, (text) => {
      this.#by = text.trim();
    });
    this.#adviceEl = form.createDiv({ cls: 'pml-lesson-advice', attr: { role: 'status' } });
    const mark = form.createDiv('pml-form-buttons').createEl('button', { cls: 'mod-cta', text: this.#markText(), attr: { type: 'submit' } });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#mark();
    });
    (this.#by === '' ? name : mark).focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #markText(): string {
    const { locale } = this.services;
    const words = locale.words.reviewed;
    return this.findings.length === 0 ? words.mark : locale.count(words.markOpen, this.findings.length);
  }

  #drawFindings(el: HTMLElement): void {
    const { words } = this.services.locale;
    for (const { weight, findings } of byWeight(this.findings)) {
      el.createEl('h3', { cls: 'pml-reviewed-weight', text: words.reviewed.weights[weight] });
      const list = el.createEl('ul', { cls: 'pml-reviewed-list' });
      for (const finding of findings) this.#drawFinding(finding, list.createEl('li'));
    }
  }

  #drawFinding(finding: Finding, el: HTMLElement): void {
    const { words } = this.services.locale;
    const { message, remedy } = checkText(finding, words);
    const line = { line: finding.line + 1 };
    const button = el.createEl('button', { cls: 'pml-reviewed-finding', attr: { type: 'button' } });
    button.createSpan({ text: message });
    button.createSpan({ cls: 'pml-reviewed-remedy', text: `${fill(words.reviewed.line, line)} · ${remedy}` });
    button.addEventListener('click', (event) => {
      this.close();
      void this.services.opener.open({ path: this.path, line: finding.line }, Keymap.isModEvent(event));
    });
  }

  async #mark(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    const { writer, clock, settings, locale, device } = this.services;
    const words = locale.words.reviewed;
    const note = { note: noteName(this.path) };
    device.set(reviewerKey, this.#by);
    const review = { by: this.#by, at: clock.today(), openPoints: this.findings.length };
    const outcome = await writer.edit(this.path, planReviewed(this.path, review, settings.current.propertyNames));
    this.#isWriting = false;
    if (outcome.state === 'refused') {
      const { message, remedy } = problemText(outcome.problem, locale.words);
      this.#adviceEl?.setText(`${message} ${remedy}`);
      this.#adviceEl?.addClass('pml-form-advice');
      return;
    }
    this.close();
    new Notice(fill({ written: words.done, unchanged: words.unchanged, missing: words.missing }[outcome.state], note));
  }
}
