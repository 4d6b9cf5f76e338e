import type { EmptyState } from './empty-state';
import type { LibraryIntents } from './library-intents';

/** Draws what stands where a list would be. */
export function drawEmpty(empty: EmptyState | null, el: HTMLElement, intents: LibraryIntents): void {
  el.toggleClass('pml-hidden', empty === null);
  if (empty === null) return;
  el.createDiv({ cls: 'pml-empty-text', text: empty.text });
  const { button } = empty;
  if (button === null) return;
  const buttonEl = el.createEl('button', { text: button.label, attr: { type: 'button', 'data-focus': 'empty' } });
  buttonEl.addEventListener('click', () => intents.start(button.action));
}
