import type { CachedMetadata } from 'obsidian';
import { splitFrontmatter } from './split-frontmatter';

/** A note's text with link paths replaced; headings, blocks and shown names stay. `replacement` gives null for a link that stays. */
export function rewriteLinks(text: string, cache: CachedMetadata, replacement: (linkpath: string) => string | null): string {
  const references = [...cache.links ?? [], ...cache.embeds ?? []];
  references.sort((left, right) => right.position.start.offset - left.position.start.offset);
  let result = text;
  for (const { link, original, position } of references) {
    const next = replaceTarget(original, link, replacement);
    if (next !== null) result = result.slice(0, position.start.offset) + next + result.slice(position.end.offset);
  }
  return rewriteProperties(result, cache, replacement);
}

function rewriteProperties(text: string, cache: CachedMetadata, replacement: (linkpath: string) => string | null): string {
  const { yaml, body } = splitFrontmatter(text);
  if (yaml === null) return text;
  let properties = text.slice(0, text.length - body.length);
  for (const { link, original } of cache.frontmatterLinks ?? []) {
    const next = replaceTarget(original, link, replacement);
    if (next !== null) properties = properties.replace(original, () => next);
  }
  return properties + body;
}

function replaceTarget(original: string, link: string, replacement: (linkpath: string) => string | null): string | null {
  const linkpath = link.replace(/#.*$/s, '');
  const next = replacement(linkpath.trim());
  if (next === null) return null;
  const isMarkdown = !/^!?\[\[/.test(original);
  const written = isMarkdown ? original.slice(original.lastIndexOf('](') + 2, -1) : linkpath;
  const target = isMarkdown ? `${encodeURI(next)}.md${written.replace(/^[^#]*/, '')}` : next;
  const start = isMarkdown ? original.lastIndexOf('](') + 2 : original.indexOf('[[') + 2;
  return original.slice(0, start) + target + original.slice(start + written.length);
}
