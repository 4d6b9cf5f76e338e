/** The parts of a link as a reader and as the app see it. */
export interface LinkParts {
  /** The alias, else the last part of the target without `.md` and subpath. */
  readonly text: string;
  /** The target without alias, still with its `#subpath`. */
  readonly target: string;
}

const wiki = /!?\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/;
const markdown = /!?\[([^[\]\n]*)\]\(([^()\n]+)\)/;
const everyWiki = new RegExp(wiki.source, 'g');
const everyMarkdown = new RegExp(markdown.source, 'g');

/** The first wikilink or Markdown link to a note in a text; null without one. Web addresses are no links in this sense. */
export function firstLink(text: string): LinkParts | null {
  const link = wiki.exec(text);
  if (link !== null) return partsOf(link[1] ?? '', link[2]);
  const other = markdown.exec(text);
  const target = other?.[2]?.replace(/ "[^"]*"\s*$/, '').trim().replace(/^<|>$/g, '');
  if (target === undefined || /^[a-z][a-z0-9+.-]*:/i.test(target)) return null;
  return partsOf(decoded(target), other?.[1]);
}

/** The text as a reader sees it: links replaced by their alias or their target's name. */
export function withoutLinks(text: string): string {
  if (!text.includes('[')) return text;
  const plain = text.replace(everyWiki, (_, target: string, alias: string | undefined) => partsOf(target, alias).text);
  return plain.replace(everyMarkdown, '$1');
}

/** The parts of an unbracketed link such as `Markets/Germany|DE`. */
export function linkParts(inner: string): LinkParts {
  const bar = inner.indexOf('|');
  return bar === -1 ? partsOf(inner, undefined) : partsOf(inner.slice(0, bar), inner.slice(bar + 1));
}

function partsOf(target: string, alias: string | undefined): LinkParts {
  const clean = target.trim().replace(/\\$/, '');
  const shown = alias?.trim() ?? '';
  if (shown !== '') return { text: shown, target: clean };
  const path = clean.split('#')[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return { text: name === '' ? clean : name, target: clean };
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
