import type { Related } from '../../domain/brief/rank-related';
import { fill } from '../../locales/fill';
import { campaignLesson } from './review-lessons';
import type { ReviewServices } from './review-services';

/** Draws that nothing is related, and what comes nearest with what it shares. */
export function drawNoPrecedent(nearest: Related | null, el: HTMLElement, { locale }: Pick<ReviewServices, 'locale'>): void {
  const words = locale.words.review;
  el.createEl('p', { cls: 'pml-review-hint', text: words.none });
  if (nearest === null) return;
  const lesson = campaignLesson(nearest, locale);
  const card = el.createDiv('pml-lesson pml-lesson-nearest');
  card.createDiv({ cls: 'pml-lesson-title', text: fill(words.nearest, { campaign: lesson.heading }) });
  if (lesson.text !== null) card.createEl('p', { cls: 'pml-lesson-text', text: lesson.text });
  const shares = lesson.reasons.length === 0 ? words.nearestSharesNothing : fill(words.nearestShares, { reasons: lesson.reasons.join(', ') });
  card.createDiv({ cls: 'pml-lesson-meta', text: shares });
}
