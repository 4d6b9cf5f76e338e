import { Platform } from 'obsidian';
import type { Words } from '../../locales/en';

/** Draws what the keys do, in one line. */
export function drawKeyHints(el: HTMLElement, { search, save }: Words): void {
  const mod = Platform.isMacOS ? '⌘' : 'Ctrl';
  const alt = Platform.isMacOS ? '⌥' : 'Alt';
  const hints: readonly (readonly [keys: string, purpose: string])[] = [
    ['↑↓', search.move], ['↵', search.open], [`${mod} ↵`, search.openTab], ['⇧ ↵', search.insert], [`${alt} ↵`, search.insertText],
    [`${alt} ↓`, search.allOperators], [`${mod} S`, save.confirm.toLowerCase()], ['Esc', search.close],
  ];
  for (const [keys, purpose] of hints) {
    const hint = el.createSpan('pml-key-hint');
    hint.createEl('kbd', { text: keys });
    hint.createSpan({ text: purpose });
  }
}
