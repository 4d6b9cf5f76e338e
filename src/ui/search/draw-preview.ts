import type { Words } from '../../locales/en';
import { drawIcon } from '../library/draw-row';
import { drawText } from '../text/draw-text';
import type { HitPreview, PreviewSection } from './hit-preview';

/** Draws everything that is known about the chosen result; empty where none is chosen. */
export function drawPreview(preview: HitPreview | null, el: HTMLElement, words: Words): void {
  if (preview === null) return;
  const kind = el.createDiv('pml-preview-kind');
  drawIcon(preview.icon, kind);
  kind.createSpan({ text: preview.kind });
  if (preview.title !== null) drawText(preview.title, el.createDiv('pml-preview-title'));
  if (preview.text.length > 0) drawText(preview.text, el.createDiv('pml-preview-text'));
  drawWhy(preview, el, words);
  const facts = el.createEl('dl', 'pml-preview-facts');
  for (const { name, value } of preview.facts) {
    facts.createEl('dt', { text: name });
    facts.createEl('dd', { text: value });
  }
  for (const section of preview.sections) drawSection(section, el);
  el.createDiv({ cls: 'pml-preview-place', text: preview.place });
}

function drawWhy({ why, reading }: HitPreview, el: HTMLElement, { query }: Words): void {
  const text = [why, reading].filter((part) => part !== null && part !== '').join(' · ');
  if (text === '') return;
  const line = el.createDiv('pml-preview-why');
  line.createSpan({ cls: 'pml-preview-name', text: query.why.label });
  line.appendText(' ');
  line.createSpan({ text });
}

function drawSection({ heading, lessons }: PreviewSection, el: HTMLElement): void {
  el.createDiv({ cls: 'pml-preview-heading', text: heading });
  for (const lesson of lessons) {
    const row = el.createDiv('pml-preview-lesson');
    drawIcon(lesson.icon, row);
    row.createSpan({ text: lesson.text });
  }
}
