import type { CachedMetadata } from 'obsidian';
import type { NoteSignals } from '../domain/note/note-signals';
import { tagsOfCache } from './tags-of-cache';

/**
 * What a note's cache says before its text is read. Without the text an empty properties block of several lines
 * looks like a malformed one, and a horizontal rule right above a paragraph like a block that is never closed, so both count as
 * malformed: reading the note then settles it.
 */
export function noteSignalsFromCache(path: string, cache: CachedMetadata | null): NoteSignals {
  const block = cache?.sections?.find(({ type }) => type === 'yaml')?.position;
  const properties = cache?.frontmatter ?? null;
  return {
    path,
    properties,
    malformedProperties: properties === null && (block === undefined ? mayBeUnclosed(cache) : block.end.line - block.start.line > 1),
    tags: tagsOfCache(cache),
    headings: cache?.headings?.map(({ heading }) => heading) ?? [],
    hasCallout: cache?.sections?.some(({ type }) => type === 'callout') ?? false,
  };
}

function mayBeUnclosed(cache: CachedMetadata | null): boolean {
  const [rule, below] = cache?.sections ?? [];
  return rule?.type === 'thematicBreak' && rule.position.start.line === 0 && below?.position.start.line === 1;
}
