import type { LaunchQuestion } from '../../domain/brief/launch-questions';
import type { Words } from '../../locales/en';

/** Draws what the brief does not answer yet. */
export function drawLaunchQuestions(questions: readonly LaunchQuestion[], el: HTMLElement, { gate }: Words): void {
  if (questions.length === 0) return;
  const details = el.createEl('details', 'pml-endings');
  details.createEl('summary', { text: `${gate.questions} (${String(questions.length)})` });
  const list = details.createEl('ul');
  for (const question of questions) list.createEl('li', { text: gate.question[question] });
}
