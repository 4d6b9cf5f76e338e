import type { Words } from '../../locales/en';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { ReviewObstacle } from './review-result';
import type { ReviewProgress } from './review-session';

/** What the lower edge of a review shows. */
export interface ReviewFoot {
  readonly progress: ReviewProgress;
  readonly obstacle: ReviewObstacle;
  /** How many questions before launch wait for an answer or a reason. */
  readonly questions: number;
}

/** Why the brief cannot become ready yet; null when it can. */
export function obstacleText({ progress, obstacle, questions }: ReviewFoot, locale: Locale): string | null {
  const words = locale.words.review;
  switch (obstacle) {
    case 'none': return questions === 0 ? null : locale.count(locale.words.gate.waitingQuestions, questions);
    case 'reasons': return locale.count(words.waitingReasons, progress.withoutReason);
    case 'decisions':
    case 'excuse': return locale.count(words.waiting, progress.undecided);
  }
}

/** Draws how far the review is, the keys, and the button that makes the brief ready. */
export function drawReviewFoot(foot: ReviewFoot, el: HTMLElement, locale: Locale, markReady: () => void): void {
  const { progress } = foot;
  const words = locale.words.review;
  const why = obstacleText(foot, locale);
  if (progress.total > 0) drawProgress(progress, el, locale.words);
  const keys = el.createDiv('pml-key-hint');
  if (progress.total > 1) {
    keys.createEl('kbd', { text: '↑' });
    keys.createEl('kbd', { text: '↓' });
    keys.createSpan({ text: `${words.move} ·` });
  }
  keys.createEl('kbd', { text: 'Esc' });
  keys.createSpan({ text: progress.total > 0 ? words.keep : locale.words.form.cancel });
  const whyEl = el.createDiv({ cls: 'pml-review-why', attr: { role: 'status', id: 'pml-review-why' } });
  const button = el.createEl('button', {
    cls: 'mod-cta pml-review-ready', text: words.markReady,
    attr: { type: 'button', 'aria-disabled': String(why !== null), 'data-focus': 'ready' },
  });
  if (why === null) button.addEventListener('click', markReady);
  else explainOn(button, whyEl, why);
}

/** A button that does nothing yet says why as soon as somebody gets to it. */
function explainOn(button: HTMLElement, whyEl: HTMLElement, why: string): void {
  button.setAttr('aria-describedby', whyEl.id);
  for (const event of ['focus', 'click', 'mouseenter'] as const) button.addEventListener(event, () => whyEl.setText(why));
  button.addEventListener('blur', () => whyEl.setText(''));
  button.addEventListener('mouseleave', () => whyEl.setText(''));
}

function drawProgress({ done, total }: ReviewProgress, el: HTMLElement, words: Words): void {
  const text = fill(words.review.decided, { done, total });
  const bar = el.createEl('progress', { cls: 'pml-review-bar', attr: { max: total, value: done, 'aria-hidden': 'true' } });
  bar.value = done;
  el.createSpan({ cls: 'pml-review-count', text, attr: { role: 'status' } });
}
