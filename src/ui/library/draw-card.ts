import type { LibraryIntents } from './library-intents';
import type { NoteCard } from './note-card';

/** Draws where the open note stands, and the buttons that take it further. */
export function drawCard(card: NoteCard | null, el: HTMLElement, intents: LibraryIntents): void {
  el.toggleClass('pml-hidden', card === null);
  if (card === null) return;
  const cardEl = el.createDiv(`pml-card pml-card-${card.state}`);
  const head = cardEl.createDiv('pml-card-head');
  head.createSpan('pml-card-title').createEl('bdi', { text: card.title });
  head.createSpan({ cls: 'pml-card-badge', text: card.badge });
  if (card.due !== undefined) cardEl.createDiv('pml-card-due').createEl('bdi', { text: card.due });
  if (card.text !== '') cardEl.createDiv('pml-card-text').createEl('bdi', { text: card.text });
  for (const { action, text, isMain } of card.buttons) {
    const button = cardEl.createEl('button', { cls: isMain ? 'pml-card-button mod-cta' : 'pml-card-button', text, attr: { type: 'button', 'data-focus': action } });
    button.addEventListener('click', () => intents.takeFurther(action));
  }
}
