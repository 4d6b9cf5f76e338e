import type { NoteRecord } from '../postmortem/note-record';
import type { ResolveLink } from '../library/own-campaign';

const wikilink = /\[\[([^\]|[]+)/g;
const markdownLink = /\]\(<?([^)<>\s]+)>?\)/g;

/** Paths of the notes that a brief's texts and items link to. */
export function linkedPaths(brief: NoteRecord, resolve: ResolveLink): ReadonlySet<string> {
  const texts = [...brief.digest.map(({ text }) => text), ...brief.items.map(({ text }) => text)];
  const paths = texts.flatMap(linkTargets).map((target) => resolve(target, brief.path));
  return new Set(paths.filter((path) => path !== null));
}

/** What the wikilinks and Markdown links of a text point to, as written, subpaths included. */
export function linkTargets(text: string): string[] {
  const wiki = [...text.matchAll(wikilink)].map((match) => match[1] ?? '');
  const markdown = [...text.matchAll(markdownLink)].map((match) => decoded(match[1] ?? ''));
  return [...wiki, ...markdown].map((target) => target.trim()).filter((target) => target !== '' && !/^[a-z][a-z+.-]*:/i.test(target));
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
