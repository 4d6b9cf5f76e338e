import type { LaunchQuestion } from '../../domain/brief/launch-questions';
import type { Words } from '../../locales/en';
import { nameSilently } from '../text/name-silently';

/** The reason for a launch with open questions, where the vault asks for one. */
export interface LaunchReason {
  readonly value: string;
  readonly change: (reason: string) => void;
}

/** Draws what the brief does not answer yet; with a reason to be given, the questions are unfolded above it. */
export function drawLaunchQuestions(questions: readonly LaunchQuestion[], el: HTMLElement, { gate }: Words, asked: LaunchReason | null): void {
  if (questions.length === 0) return;
  const details = el.createEl('details', 'pml-endings');
  details.open = asked !== null;
  details.createEl('summary', { text: `${gate.questions} (${String(questions.length)})` });
  const list = details.createEl('ul');
  for (const question of questions) list.createEl('li', { text: gate.question[question] });
  if (asked === null) return;
  const input = el.createEl('input', { type: 'text', cls: 'pml-review-excuse', placeholder: gate.questionsReason, value: asked.value });
  nameSilently(input, gate.questionsReason);
  input.addEventListener('input', () => asked.change(input.value));
}
