import type { TextPart } from './highlighted-text';

/** Draws text with its matches marked. */
export function drawText(parts: readonly TextPart[], el: HTMLElement): void {
  for (const part of parts) {
    if (part.marked) el.createEl('mark', { cls: 'pml-mark', text: part.text });
    else el.appendText(part.text);
  }
}
