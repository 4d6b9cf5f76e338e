import { Keymap, Modal, Platform } from 'obsidian';
import type { App, HoverParent } from 'obsidian';
import type { BriefReview } from '../../application/brief-gate';
import { fill } from '../../locales/fill';
import { Slot } from '../library/slot';
import { nameSilently } from '../text/name-silently';
import { drawFolded, drawOpen } from './draw-lesson';
import type { LessonIntents } from './draw-lesson';
import { drawLaunchQuestions } from './draw-launch-questions';
import { drawNoPrecedent } from './draw-no-precedent';
import { drawPastEndings } from './draw-past-endings';
import { drawReviewFoot } from './draw-review-foot';
import type { ReviewFoot } from './draw-review-foot';
import type { Lesson } from './lesson';
import { previewPlace } from '../opening/preview-place';
import { ReviewFinish } from './review-finish';
import { reviewKey } from './review-keys';
import { reviewLessons } from './review-lessons';
import { decidedBefore, launchReasonBefore, obstacle } from './review-result';
import type { ReviewServices } from './review-services';
import { reviewerKey } from './reviewer-key';
import { decide, decisionOf, giveReason, goOn, isSettled, progressOf, startSession, step } from './review-session';
import type { ReviewSession } from './review-session';


/** The review of a brief: one lesson after the other, each with a decision, before the brief is ready. */
export class ReviewModal extends Modal {
  readonly #previews: HoverParent = { hoverPopover: null };
  #lessons: readonly Lesson[];
  /** What the review asks for; the others may be decided on too. */
  readonly #asked: readonly Lesson[];
  readonly #more: readonly Lesson[];
  readonly #finish: ReviewFinish;
  readonly #slots = new Map<string, Slot<unknown>>();
  #session: ReviewSession;
  #foot: Slot<ReviewFoot> | null = null;
  #excuse = '';
  #launchReason: string;
  #by: string;
  #isDone = false;

  constructor(app: App, private readonly review: BriefReview, private readonly services: ReviewServices) {
    super(app);
    const { lessons, more } = reviewLessons(review, services.locale);
    const { path } = review.brief;
    this.#lessons = lessons;
    this.#asked = lessons;
    this.#more = more;
    this.#by = services.device.get(reviewerKey) ?? '';
    this.#launchReason = launchReasonBefore(review.receipt);
    this.#finish = new ReviewFinish(review, [...lessons, ...more], lessons, services);
    const before = decidedBefore([...lessons, ...more], review.receipt, (target) => services.links.resolve(target, path));
    this.#session = startSession(lessons.map((lesson) => lesson.key), before);
  }

  override onOpen(): void {
    const words = this.services.locale.words.review;
    const brief = this.review.brief.campaign ?? this.review.brief.title;
    this.modalEl.addClass('pml-review');
    this.setTitle(fill(this.review.related.length > 0 ? words.title : words.noneTitle, { brief }));
    const body = this.contentEl.createDiv('pml-review-body');
    if (this.review.related.length === 0) drawNoPrecedent(this.review.nearest, body, this.services);
    if (this.#lessons.length > 0) this.#buildLessons(body);
    this.#buildQuestions(body);
    this.#buildSigning(body);
    this.#foot = new Slot(this.contentEl.createDiv('pml-review-foot'), (foot, el) =>
      drawReviewFoot(foot, el, this.services.locale, () => void this.#markReady()),
    );
    this.modalEl.addEventListener('keydown', (event) => this.#press(event));
    this.#show();
    this.#focus();
    body.scrollTop = 0;
  }

  override onClose(): void {
    this.contentEl.empty();
    if (!this.#isDone) void this.#finish.keep(this.#session, this.#by);
  }

  #buildLessons(body: HTMLElement): void {
    const words = this.services.locale.words.review;
    body.createEl('p', { cls: 'pml-review-hint', text: words.hint });
    const list = body.createEl('ol', { cls: 'pml-lessons' });
    nameSilently(list, words.list);
    for (const lesson of this.#lessons) this.#addSlot(lesson, list);
    if (this.#more.length > 0) this.#buildShowAll(list, body);
    drawPastEndings(this.review.related, body, this.services.locale);
    if (this.review.level !== 'reason') return;
    const excuse = body.createEl('input', { type: 'text', cls: 'pml-review-excuse', placeholder: words.overallReason });
    excuse.addEventListener('input', () => {
      this.#excuse = excuse.value;
      this.#show();
    });
  }

  #addSlot(lesson: Lesson, list: HTMLElement): void {
    const slot = new Slot<unknown>(list.createEl('li', { cls: 'pml-lesson' }), (_, el) => this.#drawLesson(lesson, el));
    this.#slots.set(lesson.key, slot);
  }

  #buildShowAll(list: HTMLElement, body: HTMLElement): void {
    const text = this.services.locale.count(this.services.locale.words.gate.showAll, this.#more.length);
    const button = body.createEl('button', { cls: 'pml-review-all', text, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      button.remove();
      this.#lessons = [...this.#asked, ...this.#more];
      for (const lesson of this.#more) this.#addSlot(lesson, list);
      this.#change({ ...this.#session, keys: this.#lessons.map(({ key }) => key), open: this.#more[0]?.key ?? null });
    });
  }

  #buildQuestions(body: HTMLElement): void {
    const change = (reason: string): void => {
      this.#launchReason = reason;
      this.#showFoot();
    };
    const asked = this.review.questionsBlock ? { value: this.#launchReason, change } : null;
    drawLaunchQuestions(this.review.questions, body, this.services.locale.words, asked);
  }

  #buildSigning(body: HTMLElement): void {
    const words = this.services.locale.words.review;
    const label = body.createEl('label', { cls: 'pml-review-signing' });
    label.createSpan({ text: words.reviewer });
    const input = label.createEl('input', { type: 'text', placeholder: words.reviewerPlaceholder, value: this.#by, attr: { autocomplete: 'name' } });
    input.addEventListener('input', () => {
      this.#by = input.value.trim();
      this.services.device.set(reviewerKey, this.#by);
    });
  }

  #drawLesson(lesson: Lesson, el: HTMLElement): void {
    const { words } = this.services.locale;
    const isOpen = this.#session.open === lesson.key;
    const decided = decisionOf(this.#session, lesson.key);
    el.toggleClass('pml-lesson-open', isOpen);
    if (isOpen) drawOpen(lesson, decided, el, words, this.#intents());
    else drawFolded(lesson, decided, el, words, this.#intents());
  }

  #intents(): LessonIntents {
    return {
      open: (lesson) => this.#change({ ...this.#session, open: lesson.key }),
      decide: (lesson, decision) => {
        this.#change(decide(this.#session, lesson.key, decision));
        // By touch a decision that needs no reason is done; a keyboard over half the screen would only be in the way.
        if (Platform.isMobile && isSettled(decisionOf(this.#session, lesson.key))) this.#change(goOn(this.#session, lesson.key));
        else this.#focusIn(lesson.key, 'reason');
      },
      reason: (lesson, reason) => {
        this.#session = giveReason(this.#session, lesson.key, reason);
        this.#showFoot();
      },
      goOn: (lesson) => this.#goOn(lesson.key),
      openNote: (lesson, event) => {
        const pane = Keymap.isModEvent(event);
        this.close();
        void this.services.opener.open(lesson, pane === false ? 'tab' : pane);
      },
      preview: (place, event, targetEl) => previewPlace(this.app.workspace, this.services.places, place, {
        event, targetEl, hoverParent: this.#previews, sourcePath: this.review.brief.path,
      }),
    };
  }

  #press(event: KeyboardEvent): void {
    const key = reviewKey(event, focusOf(event));
    const open = this.#session.open;
    if (key === null) return;
    if (key.type === 'step') this.#change(step(this.#session, key.by));
    else if (open === null) return;
    else if (key.type === 'go-on') this.#goOn(open);
    else {
      this.#change(decide(this.#session, open, key.decision));
      this.#focusIn(open, 'reason');
    }
    event.preventDefault();
  }

  #goOn(key: string): void {
    this.#change(goOn(this.#session, key));
    if (this.#session.open === key) this.#focusIn(key, decisionOf(this.#session, key).decision === null ? 'apply' : 'reason');
  }

  #change(session: ReviewSession): void {
    const moved = session.open !== this.#session.open;
    this.#session = session;
    this.#show();
    if (moved) this.#focus();
  }

  #show(): void {
    for (const lesson of this.#lessons) {
      const { decision, reason } = decisionOf(this.#session, lesson.key);
      const isOpen = this.#session.open === lesson.key;
      // The reason of the open lesson is in its own input already.
      this.#slots.get(lesson.key)?.show({ isOpen, decision, reason: isOpen ? null : reason });
    }
    this.#showFoot();
  }

  #showFoot(): void {
    const stands = obstacle(this.#asked, this.#session, this.review.level, this.#excuse);
    const asked = { ...this.#session, keys: this.#asked.map(({ key }) => key) };
    const isAnswered = !this.review.questionsBlock || this.#launchReason.trim() !== '';
    this.#foot?.show({ progress: progressOf(asked), obstacle: stands, questions: isAnswered ? 0 : this.review.questions.length });
  }

  /** The keyboard goes where the next decision is: the open lesson, or the button once all are decided. */
  #focus(): void {
    const { open } = this.#session;
    if (open === null) this.#foot?.el.querySelector<HTMLElement>('[data-focus="ready"]')?.focus();
    else this.#focusIn(open, 'apply');
  }

  #focusIn(key: string, part: string): void {
    const el = this.#slots.get(key)?.el;
    el?.querySelector<HTMLElement>(`[data-focus="${part}"]`)?.focus({ preventScroll: true });
    el?.scrollIntoView({ block: 'nearest' });
  }

  async #markReady(): Promise<void> {
    this.#isDone = true;
    this.close();
    await this.#finish.markReady(this.#session, { by: this.#by, excuse: this.#excuse, launchReason: this.#launchReason });
  }
}

function focusOf(event: KeyboardEvent): Parameters<typeof reviewKey>[1] {
  const target = event.targetNode;
  if (target?.instanceOf(HTMLInputElement) === true) return target.getAttribute('data-focus') === 'reason' ? 'reason' : 'other-input';
  return target?.instanceOf(HTMLButtonElement) === true ? 'button' : 'elsewhere';
}
