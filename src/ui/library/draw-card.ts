import type { BriefCard } from './brief-card';
import type { LibraryIntents } from './library-intents';

/** Draws where an open brief stands with its review, and the button that takes it further. */
export function drawCard(card: BriefCard | null, el: HTMLElement, intents: LibraryIntents): void {
  el.toggleClass('pml-hidden', card === null);
  if (card === null) return;
  const cardEl = el.createDiv(`pml-card pml-card-${card.state}`);
  const head = cardEl.createDiv('pml-card-head');
  head.createSpan({ cls: 'pml-card-title', text: card.title });
  head.createSpan({ cls: 'pml-card-badge', text: card.badge });
  if (card.due !== undefined) cardEl.createDiv({ cls: 'pml-card-due', text: card.due });
  cardEl.createDiv({ cls: 'pml-card-text', text: card.text });
  const review = cardEl.createEl('button', {
    cls: card.state === 'reviewed' ? 'pml-card-button' : 'pml-card-button mod-cta',
    text: card.button,
    attr: { type: 'button', 'data-focus': 'review' },
  });
  review.addEventListener('click', () => intents.reviewBrief());
  if (card.postmortem === null) return;
  const start = cardEl.createEl('button', { cls: 'pml-card-button', text: card.postmortem, attr: { type: 'button', 'data-focus': 'postmortem' } });
  start.addEventListener('click', () => intents.startPostmortem());
}
