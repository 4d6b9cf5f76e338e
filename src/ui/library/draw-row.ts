import { setIcon } from 'obsidian';
import type { Words } from '../../locales/en';
import { drawText } from '../text/draw-text';
import type { GroupRow, ItemRow, Row, RowIcon } from './row';

/** Draws one line of the list into its element, which is empty. */
export function drawRow(row: Row, el: HTMLElement, words: Words): void {
  if (row.type === 'group') drawGroup(row, el);
  else drawItemRow(row, el, words);
}

function drawGroup(row: GroupRow, el: HTMLElement): void {
  el.addClass('pml-group');
  el.createSpan({ cls: 'pml-group-label', text: row.label });
  if (row.count !== null) el.createSpan({ cls: 'pml-count', text: String(row.count) });
}

/** Draws a thing to open: its sentence, in the direction of its own language, and what is known about it. */
export function drawItemRow(row: ItemRow, el: HTMLElement, words: Words): void {
  el.addClass('pml-row');
  drawIcon(row.icon, el);
  const body = el.createDiv('pml-row-body');
  if (row.title !== null) drawText(row.title, body.createDiv('pml-row-title').createEl('bdi'));
  if (row.text.length > 0) drawText(row.text, body.createDiv('pml-row-text').createEl('bdi'));
  if (row.remedy !== null) body.createDiv('pml-row-remedy').createEl('bdi', { text: row.remedy });
  if (row.quote !== undefined && row.quote !== '') body.createDiv('pml-quote').createEl('bdi', { text: row.quote });
  drawMeta(row, body.createDiv('pml-meta'), words);
  // For fingers; keyboards and screen readers have the row's own menu.
  setIcon(el.createSpan({ cls: 'pml-row-more', attr: { 'aria-hidden': 'true' } }), 'ellipsis-vertical');
}

/** Draws an icon that says in words what it means. */
export function drawIcon(icon: RowIcon, el: HTMLElement): void {
  const iconEl = el.createSpan({ cls: `pml-icon pml-tone-${icon.tone}`, attr: { role: 'img', 'aria-label': icon.label } });
  setIcon(iconEl, icon.name);
}

function drawMeta(row: ItemRow, el: HTMLElement, words: Words): void {
  if (row.outcome !== null) drawOutcome(row.outcome, el, words);
  for (const text of row.meta) drawText(typeof text === 'string' ? [{ text, marked: false }] : text, el.createSpan('pml-meta-text'));
  if (row.fix !== undefined && row.fix !== null) el.createSpan({ cls: 'pml-chip pml-row-fix', text: row.fix });
  for (const chip of row.chips) el.createSpan({ cls: `pml-chip pml-chip-${chip.tone}`, text: chip.text });
}

/** Draws the outcome dot, with its word beside it or only for those who ask. */
export function drawOutcome(outcome: NonNullable<ItemRow['outcome']>, el: HTMLElement, words: Words): void {
  el.createSpan({ cls: `pml-dot pml-dot-${outcome.key}`, attr: { role: 'img', 'aria-label': outcome.label } });
  if (outcome.shown) el.createSpan({ cls: 'pml-meta-text', text: words.outcome[outcome.key] });
}
