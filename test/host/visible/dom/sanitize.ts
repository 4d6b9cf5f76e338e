const forbidden = 'script, style, iframe, object, embed, link, meta, base, form';

function dropUnsafeAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const runs = name.startsWith('on') || /^\s*(?:javascript|vbscript|data:text\/html)/i.test(value);
    if (runs) element.removeAttribute(name);
  }
}

/** Parses HTML into a fragment without anything that could run: the app sanitises, so the stand-in does. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.querySelectorAll(forbidden).forEach((element) => element.remove());
  parsed.body.querySelectorAll('*').forEach(dropUnsafeAttributes);
  const fragment = createFragment();
  fragment.append(...Array.from(parsed.body.childNodes));
  return fragment;
}
