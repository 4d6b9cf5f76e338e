import type { Words } from '../../locales/en';
import { drawIcon, drawOutcome } from '../library/draw-row';
import { drawText } from '../text/draw-text';
import type { HitRow } from './hit-row';

/** Draws one result: its sentence, and one muted line of what is known about it. */
export function drawHit(row: HitRow, el: HTMLElement, words: Words): void {
  el.addClass('pml-row', 'pml-hit');
  drawIcon(row.icon, el);
  const body = el.createDiv('pml-row-body');
  if (row.title !== null) drawText(row.title, body.createDiv('pml-row-title'));
  if (row.text.length > 0) drawText(row.text, body.createDiv('pml-row-text'));
  const meta = body.createDiv('pml-meta');
  if (row.outcome !== null) drawOutcome(row.outcome, meta, words);
  for (const parts of row.meta) drawText(parts, meta.createSpan('pml-meta-text'));
  for (const chip of row.chips) meta.createSpan({ cls: `pml-chip pml-chip-${chip.tone}`, text: chip.text });
  if (row.reading !== null) meta.createSpan({ cls: 'pml-chip pml-chip-reading', text: row.reading });
}
