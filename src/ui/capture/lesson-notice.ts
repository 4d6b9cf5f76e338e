import { Notice } from 'obsidian';
import type { LessonOutcome } from '../../application/quick-lessons';
import { fill } from '../../locales/fill';
import { noteName } from '../text/note-name';
import type { LessonServices } from './lesson-services';

const shownForMs = 10_000;

/** Tells where a lesson went, with a way there and a way back. */
export function showLessonNotice(outcome: Extract<LessonOutcome, { state: 'written' | 'unchanged' }>, { locale, opener }: LessonServices): void {
  const words = locale.words.capture;
  const message = createFragment();
  const said = fill(outcome.state === 'written' ? words.saved : words.already, { note: noteName(outcome.path) });
  message.createSpan({ text: said });
  const actions = message.createDiv('pml-notice-actions');
  const line = outcome.state === 'written' ? outcome.line : 0;
  addAction(actions, words.open, () => void opener.open({ path: outcome.path, line }, false));
  if (outcome.state === 'written') addAction(actions, words.undo, () => void takeBack(outcome.undo, words));
  new Notice(message, shownForMs);
}

function addAction(el: HTMLElement, text: string, run: () => void): void {
  el.createEl('button', { cls: 'pml-link', text, attr: { type: 'button' } }).addEventListener('click', run);
}

async function takeBack(undo: Extract<LessonOutcome, { state: 'written' }>['undo'], words: LessonServices['locale']['words']['capture']): Promise<void> {
  const { state } = await undo();
  new Notice(state === 'written' ? words.undone : words.notUndone);
}
