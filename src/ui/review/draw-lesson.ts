import { setIcon } from 'obsidian';
import { decisionKinds, needsReason } from '../../domain/brief/review-decision';
import type { DecisionKind } from '../../domain/brief/review-decision';
import type { Words } from '../../locales/en';
import { fill } from '../../locales/fill';
import { drawIcon, drawOutcome } from '../library/draw-row';
import type { NotePlace } from '../opening/note-opener';
import type { Lesson } from './lesson';
import { isSettled } from './review-session';
import type { LessonDecision } from './review-session';

/** What can be done with a lesson in a review. */
export interface LessonIntents {
  readonly open: (lesson: Lesson) => void;
  readonly decide: (lesson: Lesson, decision: DecisionKind) => void;
  readonly reason: (lesson: Lesson, reason: string) => void;
  readonly goOn: (lesson: Lesson) => void;
  readonly openNote: (lesson: Lesson, event: MouseEvent) => void;
  readonly preview: (place: NotePlace, event: MouseEvent, el: HTMLElement) => void;
}

const keys: Readonly<Record<DecisionKind, string>> = { apply: 'A', 'not-applicable': 'N', override: 'O' };

/** The word on a decision's button. */
export function decisionLabel(decision: DecisionKind, words: Words): string {
  return { apply: words.review.apply, 'not-applicable': words.review.notApplicable, override: words.review.override }[decision];
}

/** Draws a lesson folded to one line: what it is, and what was decided if anything was. */
export function drawFolded(lesson: Lesson, decided: LessonDecision, el: HTMLElement, words: Words, intents: LessonIntents): void {
  const settled = isSettled(decided);
  const button = el.createEl('button', {
    cls: `pml-lesson-fold${settled ? ' pml-lesson-settled' : ''}`,
    attr: { type: 'button', 'aria-expanded': 'false', 'data-focus': lesson.key },
  });
  if (settled) drawCheck(button);
  else drawMark(lesson, button, words);
  button.createSpan({ cls: 'pml-lesson-title', text: lesson.heading });
  button.createSpan({ cls: 'pml-lesson-meta', text: summary(lesson, decided, words) });
  button.addEventListener('click', () => intents.open(lesson));
  button.addEventListener('mouseover', (event) => intents.preview(lesson, event, button));
}

function summary(lesson: Lesson, { decision, reason }: LessonDecision, words: Words): string {
  if (decision === null) return lesson.meta.join(' · ');
  const given = reason.trim();
  const missing = needsReason(decision) ? [words.review.reasonNeeded] : [];
  return [decisionLabel(decision, words), ...(given === '' ? missing : [given])].join(' · ');
}

function drawCheck(el: HTMLElement): void {
  setIcon(el.createSpan({ cls: 'pml-icon pml-tone-demand', attr: { 'aria-hidden': 'true' } }), 'check');
}

function drawMark(lesson: Lesson, el: HTMLElement, words: Words): void {
  const mark = el.createSpan('pml-lesson-mark');
  if (lesson.icon !== null) drawIcon(lesson.icon, mark);
  else if (lesson.outcome !== null) drawOutcome(lesson.outcome, mark, words);
}

/** Draws the open lesson: what was learned, the rules, why it is here, and the decision. */
export function drawOpen(lesson: Lesson, decided: LessonDecision, el: HTMLElement, words: Words, intents: LessonIntents): void {
  const head = el.createDiv('pml-lesson-head');
  drawMark(lesson, head, words);
  head.createEl('h3', { cls: 'pml-lesson-title', text: lesson.heading });
  const meta = head.createSpan('pml-lesson-meta');
  for (const text of lesson.meta) meta.appendText(`${text} · `);
  const open = meta.createEl('button', {
    cls: 'pml-link', text: fill(words.review.openAtLine, { line: lesson.line + 1 }), attr: { type: 'button', 'data-focus': 'note' },
  });
  open.addEventListener('click', (event) => intents.openNote(lesson, event));
  open.addEventListener('mouseover', (event) => intents.preview(lesson, event, open));
  if (lesson.text !== null) el.createEl('p', { cls: 'pml-lesson-text', text: lesson.text });
  if (lesson.quote !== null) el.createEl('blockquote', { cls: 'pml-quote', text: lesson.quote });
  for (const rule of lesson.rules) drawRule({ ...rule, path: lesson.path }, el, intents);
  const reasons = el.createDiv('pml-lesson-reasons');
  for (const reason of lesson.reasons) reasons.createSpan({ cls: 'pml-chip', text: reason });
  drawDecision(lesson, decided, el, words, intents);
}

function drawRule(rule: Lesson['rules'][number] & NotePlace, el: HTMLElement, { preview }: LessonIntents): void {
  const ruleEl = el.createDiv('pml-lesson-rule');
  drawIcon(rule.icon, ruleEl);
  const textEl = ruleEl.createSpan({ text: rule.text });
  textEl.addEventListener('mouseover', (event) => preview(rule, event, textEl));
}

function drawDecision(lesson: Lesson, decided: LessonDecision, el: HTMLElement, words: Words, intents: LessonIntents): void {
  const group = el.createDiv({ cls: 'pml-decisions', attr: { role: 'group' } });
  for (const decision of decisionKinds) {
    const pressed = decided.decision === decision;
    const button = group.createEl('button', {
      cls: 'pml-decision',
      attr: { type: 'button', 'aria-pressed': String(pressed), 'aria-keyshortcuts': keys[decision], 'data-focus': decision },
    });
    button.createSpan({ text: decisionLabel(decision, words) });
    button.createEl('kbd', { cls: 'pml-key', text: keys[decision], attr: { 'aria-hidden': 'true' } });
    button.addEventListener('click', () => intents.decide(lesson, decision));
  }
  drawReason(lesson, decided, el, words, intents);
}

/** The prompt beside the reason, by what was decided. */
export function reasonPrompt(decision: DecisionKind | null, words: Words): string {
  if (decision === 'not-applicable') return words.review.notApplicableReason;
  return decision === 'override' ? words.review.overrideReason : words.review.applyReason;
}

function drawReason(lesson: Lesson, decided: LessonDecision, el: HTMLElement, words: Words, intents: LessonIntents): void {
  const line = el.createDiv('pml-reason');
  const input = line.createEl('input', {
    type: 'text',
    placeholder: reasonPrompt(decided.decision, words),
    attr: { 'data-focus': 'reason', enterkeyhint: 'next', autocomplete: 'off' },
  });
  input.value = decided.reason;
  input.addEventListener('input', () => intents.reason(lesson, input.value));
  const next = line.createEl('button', { text: words.review.next, attr: { type: 'button', 'data-focus': 'next' } });
  next.addEventListener('click', () => intents.goOn(lesson));
}
