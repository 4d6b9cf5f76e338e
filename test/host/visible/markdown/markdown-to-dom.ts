import MarkdownIt from 'markdown-it';
import { addInlineRules } from './inline-rules';
import { makeCallouts } from './make-callouts';
import { makeTasks } from './make-tasks';
import { sanitizeHTMLToDom } from '../dom/sanitize';
import { stripHidden } from './strip-hidden';

const parser = new MarkdownIt({ html: true, breaks: true, linkify: true });
addInlineRules(parser);

function markExternalLinks(root: DocumentFragment): void {
  for (const link of Array.from(root.querySelectorAll('a'))) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener nofollow');
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.getAttribute('href') ?? '')) link.addClass('external-link');
    else if (!link.hasClass('tag')) link.addClass('internal-link');
    if (link.hasClass('internal-link') && !link.hasAttribute('data-href')) link.setAttribute('data-href', decodeURI(link.getAttribute('href') ?? ''));
  }
}

/** The elements of a note's text as reading view shows them. */
export function markdownToDom(markdown: string): DocumentFragment {
  const fragment = sanitizeHTMLToDom(parser.render(stripHidden(markdown)));
  makeCallouts(fragment);
  makeTasks(fragment);
  markExternalLinks(fragment);
  for (const list of Array.from(fragment.querySelectorAll('ul, ol'))) list.addClass('has-list-bullet');
  for (const heading of Array.from(fragment.querySelectorAll('h1, h2, h3, h4, h5, h6'))) {
    heading.setAttribute('data-heading', heading.textContent ?? '');
  }
  return fragment;
}
