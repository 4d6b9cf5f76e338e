import type { OutlineSection } from '../note/outline';
import { isUnfilled } from '../note/placeholder';
import { proseLines } from '../note/prose-lines';
import { listText } from '../note/list-text';
import { spansWithin } from '../note/spans-within';
import type { ExtractionContext } from './extraction-context';
import type { DigestText } from './note-record';

const roles = ['hypothesis', 'offer', 'audience', 'summary', 'goal', 'plan'] as const;
const longest = 600;
const comment = /%%[^%]*%%|<!--[^>]*-->/g;
const emptyLabel = /^[^:：]{1,60}[:：]\s*$/;

/** The short texts by which a note is found and ranked: the first section of each role, at most 600 characters. */
export function readDigest(context: ExtractionContext): DigestText[] {
  return roles.flatMap((role) => {
    const section = context.sections.find(({ ownRoles }) => ownRoles.includes(role));
    const text = section === undefined ? '' : sectionText(context, section);
    return section === undefined || text === '' ? [] : [{ role, text, line: section.heading.line }];
  });
}

function sectionText({ structure, starts }: ExtractionContext, { body }: OutlineSection): string {
  const prose = proseLines(structure, starts, body).map((span) => ({ at: span.start, text: structure.text.slice(span.start, span.end).trim() }));
  const listed = spansWithin(structure.listItems, body).map((item) => ({ at: item.start, text: listText(structure.text, item).text }));
  const lines = [...prose, ...listed].map(({ at, text }) => ({ at, text: text.replace(comment, '').trim() }))
    .filter(({ text }) => !isUnfilled(text) && !emptyLabel.test(text)).sort((first, second) => first.at - second.at);
  return lines.map(({ text }) => text).join(' ').slice(0, longest);
}
