import type { CachedMetadata, Pos } from 'obsidian';
import type { Frontmatter, LinkStructure, NoteStructure } from '../domain/note/note-structure';
import type { Span } from '../domain/shared/span';
import { tagsOfCache } from './tags-of-cache';

/**
 * A note as the domain reads it, from its text and the app's cache for exactly that text. A note without a cache has its text and nothing else.
 * The cache is shared by the app and never changed; the values of the properties are handed on as they are.
 */
export function noteStructureFromCache(path: string, text: string, cache: CachedMetadata | null): NoteStructure {
  return {
    path,
    text,
    frontmatter: frontmatterOf(text, cache),
    headings: cache?.headings?.map(({ heading, level, position }) => ({ text: heading, level, ...spanOf(position) })) ?? [],
    sections: cache?.sections?.map(({ type, position }) => ({ type, ...spanOf(position) })) ?? [],
    listItems: cache?.listItems?.map(({ parent, task, position }) => ({ parent, task: task ?? null, ...filledSpan(text, spanOf(position)) })) ?? [],
    links: linksOf(cache),
    tags: tagsOfCache(cache),
  };
}

/** The app keeps no properties of a block that is empty or malformed: the text between its marks tells which. */
function frontmatterOf(text: string, cache: CachedMetadata | null): Frontmatter {
  const section = cache?.sections?.find(({ type }) => type === 'yaml');
  const position = cache?.frontmatterPosition ?? section?.position;
  if (!position) return { state: 'absent' };
  const span = spanOf(position);
  if (cache?.frontmatter) return { state: 'valid', span, values: cache.frontmatter };
  return holdsNothing(text.slice(span.start, span.end)) ? { state: 'valid', span, values: {} } : { state: 'malformed', span };
}

/** Whether a block holds only empty lines and comments between its marks. */
function holdsNothing(block: string): boolean {
  return block.split('\n').slice(1, -1).every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
}

function linksOf(cache: CachedMetadata | null): LinkStructure[] {
  const inBody = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].sort((first, second) => first.position.start.offset - second.position.start.offset);
  return [
    ...(cache?.frontmatterLinks ?? []).map(({ link, displayText, key }) => ({ target: link, displayText: displayText ?? null, property: key, span: null })),
    ...inBody.map(({ link, displayText, position }) => ({ target: link, displayText: displayText ?? null, property: null, span: spanOf(position) })),
  ];
}

// An item of a list with blank lines between its items reaches to the start of the line below it.
function filledSpan(text: string, span: Span): Span {
  const end = span.start + text.slice(span.start, span.end).replace(/\s+$/, '').length;
  const lines = text.slice(end, span.end).split('\n').length - 1;
  return lines === 0 ? span : { ...span, end, endLine: span.endLine - lines };
}

function spanOf({ start, end }: Pos): Span {
  return { start: start.offset, end: end.offset, line: start.line, endLine: end.line };
}
