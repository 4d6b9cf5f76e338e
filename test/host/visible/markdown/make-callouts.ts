import { calloutIcon } from './callout-icons';
import { setIcon } from '../dom/icons';

const header = /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/;

interface CalloutHeader {
  readonly type: string;
  readonly metadata: string;
  readonly fold: string;
}

/** Takes the `[!type]` off the front of a paragraph. */
function takeHeader(paragraph: Element): CalloutHeader | null {
  const first = paragraph.firstChild;
  const match = first instanceof Text ? header.exec(first.data) : null;
  if (!match || !(first instanceof Text)) return null;
  first.data = first.data.slice(match[0].length);
  return { type: (match[1] ?? '').trim().toLowerCase(), metadata: match[2] ?? '', fold: match[3] ?? '' };
}

/** Moves the first line of the paragraph into the title, and the paragraph away if nothing is left. */
function takeTitle(paragraph: Element, title: HTMLElement): void {
  for (let node = paragraph.firstChild; node && node.nodeName !== 'BR'; node = paragraph.firstChild) title.append(node);
  paragraph.querySelector('br')?.remove();
  if (paragraph.textContent?.trim() === '') paragraph.remove();
}

function makeFoldable(callout: HTMLElement, titleEl: HTMLElement, content: HTMLElement): void {
  callout.addClass('is-collapsible');
  setIcon(titleEl.createDiv('callout-fold'), 'chevron-down');
  const show = (collapsed: boolean): void => {
    callout.toggleClass('is-collapsed', collapsed);
    content.toggle(!collapsed);
  };
  show(callout.getAttribute('data-callout-fold') === '-');
  titleEl.addEventListener('click', () => show(!callout.hasClass('is-collapsed')));
}

function makeCallout(quote: HTMLElement): void {
  const paragraph = quote.firstElementChild;
  const head = paragraph ? takeHeader(paragraph) : null;
  if (!paragraph || !head) return;
  const callout = createDiv({ cls: 'callout', attr: { 'data-callout': head.type, 'data-callout-metadata': head.metadata, 'data-callout-fold': head.fold } });
  const titleEl = callout.createDiv('callout-title');
  setIcon(titleEl.createDiv('callout-icon'), calloutIcon(head.type));
  const inner = titleEl.createDiv('callout-title-inner');
  takeTitle(paragraph, inner);
  if (inner.textContent?.trim() === '') inner.setText(head.type.charAt(0).toUpperCase() + head.type.slice(1));
  const content = callout.createDiv('callout-content');
  content.append(...Array.from(quote.childNodes));
  if (content.childElementCount === 0) content.remove();
  if (head.fold) makeFoldable(callout, titleEl, content);
  quote.replaceWith(callout);
}

/** Turns the block quotes that begin with `[!type]` into callouts, inner ones first. */
export function makeCallouts(root: DocumentFragment | HTMLElement): void {
  for (const quote of Array.from(root.querySelectorAll('blockquote')).reverse()) makeCallout(quote);
}
