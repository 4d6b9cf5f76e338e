let names = 0;

/** Names an element for screen readers only: an `aria-label` on a large element would be a tooltip over all of it. */
export function nameSilently(el: HTMLElement, name: string): void {
  names += 1;
  const id = `pml-name-${String(names)}`;
  const nameEl = el.createSpan({ cls: 'pml-unseen', text: name, attr: { id } });
  el.before(nameEl);
  el.setAttr('aria-labelledby', id);
}
