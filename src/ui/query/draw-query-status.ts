import { setTooltip } from 'obsidian';
import type { Words } from '../../locales/en';
import type { QueryChange, QueryStatus, UnderstoodWord } from './query-status';

/** What a person can do about how a query was understood. */
export interface QueryIntents {
  readonly takeAsText: (written: string) => void;
  readonly takeAsFacet: (written: string) => void;
  readonly takeAllAsText: (asText: boolean) => void;
  readonly changeQuery: (change: QueryChange) => void;
}

/** Draws what is said beside a search box; every word that was understood is a button that takes it back. */
export function drawQueryStatus(status: QueryStatus | null, el: HTMLElement, words: Words, intents: QueryIntents): void {
  el.toggleClass('pml-hidden', status === null);
  if (status === null) return;
  // The sentence runs in the direction of its own language.
  const line = el.createDiv('pml-status-line').createEl('bdi');
  line.createSpan({ text: status.count });
  drawUnderstood(status, line, words, intents);
  for (const text of status.readings) el.createDiv({ cls: 'pml-status-reading', text });
  for (const text of status.notices) el.createDiv({ cls: 'pml-status-notice', text });
  if (status.changes.length > 0) drawChanges(status.changes, el, words, intents);
}

function drawUnderstood(status: QueryStatus, line: HTMLElement, { view, query }: Words, intents: QueryIntents): void {
  if (status.allAsText === true) line.appendText(` · ${view.asText}`);
  if (status.understood.length > 0) line.appendText(` · ${view.understood}`);
  for (const word of status.understood) drawWord(word, line, intents);
  if (status.asText.length > 0) line.appendText(` · ${query.asTextList}`);
  for (const { written, hint } of status.asText) {
    line.appendText(' ');
    addButton(line, { cls: 'pml-understood pml-understood-text', text: written, hint, focus: `text:${written}` }, () => intents.takeAsFacet(written));
  }
  const { allAsText } = status;
  if (allAsText === null) return;
  line.appendText(' · ');
  const text = allAsText ? view.readAsFilters : view.searchAsText;
  addButton(line, { cls: 'pml-link', text, hint: null, focus: 'toggle' }, () => intents.takeAllAsText(!allAsText));
}

function drawWord({ parts, written, hint }: UnderstoodWord, line: HTMLElement, intents: QueryIntents): void {
  line.appendText(' ');
  for (const { text, value } of parts) {
    if (!value) line.appendText(text);
    else if (written === null) line.createEl('strong', { text });
    else addButton(line, { cls: 'pml-understood', text, hint, focus: `word:${written}` }, () => intents.takeAsText(written));
  }
}

function drawChanges(changes: readonly QueryChange[], el: HTMLElement, words: Words, intents: QueryIntents): void {
  const line = el.createDiv('pml-status-changes');
  line.createSpan({ text: words.query.loosen });
  for (const change of changes) {
    addButton(line, { cls: 'pml-status-change', text: change.label, hint: null, focus: `change:${change.label}` }, () => intents.changeQuery(change));
  }
}

interface ButtonLook {
  readonly cls: string;
  readonly text: string;
  /** What pressing it does, where its text does not say. */
  readonly hint: string | null;
  /** Finds it again after drawing anew. */
  readonly focus: string;
}

function addButton(line: HTMLElement, { cls, text, hint, focus }: ButtonLook, run: () => void): void {
  const button = line.createEl('button', { cls, text, attr: { type: 'button', 'data-focus': focus } });
  // The tooltip becomes the button's name, so it begins with what can be read on it.
  if (hint !== null && hint !== '') setTooltip(button, `${text}: ${hint}`);
  button.addEventListener('click', run);
}
