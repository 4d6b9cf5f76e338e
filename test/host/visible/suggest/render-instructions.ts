import type { Instruction } from 'obsidian';

/** Fills the foot of a prompt with its key hints. */
export function renderInstructions(el: HTMLElement, instructions: readonly Instruction[]): void {
  el.empty();
  for (const { command, purpose } of instructions) {
    const line = el.createDiv('prompt-instruction');
    line.createSpan({ cls: 'prompt-instruction-command', text: command });
    line.createSpan({ text: purpose });
  }
}
