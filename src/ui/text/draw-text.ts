import type { InlineFormat } from './inline-formats';
import type { TextPart } from './highlighted-text';

const tags = { strong: 'strong', emphasis: 'em', strike: 's', highlight: 'mark', code: 'code' } as const satisfies Readonly<Record<InlineFormat, keyof HTMLElementTagNameMap>>;

/**
 * Draws text with its matches marked, its emphasis and its links. Nothing of it is ever read as HTML. A link is no `<a>`: the row around
 * it is one option of a list and can hold nothing to focus; its `data-link` says where a click on it leads.
 */
export function drawText(parts: readonly TextPart[], el: HTMLElement): void {
  for (const part of parts) {
    let host = part.link === undefined ? el : el.createSpan({ cls: 'pml-text-link', attr: { 'data-link': part.link } });
    for (const format of part.formats ?? []) host = host.createEl(tags[format]);
    if (part.marked) host.createEl('mark', { cls: 'pml-mark', text: part.text });
    else host.appendText(part.text);
  }
}
