import type { CachedMetadata } from 'obsidian';

/** The tags of a note's `tags` property and body, each with `#`, those of the property first, duplicates kept, as the app lists them. */
export function tagsOfCache(cache: CachedMetadata | null): string[] {
  const fromBody = cache?.tags?.map(({ tag }) => tag) ?? [];
  return [...propertyTags(cache?.frontmatter), ...fromBody];
}

function propertyTags(properties: Readonly<Record<string, unknown>> | undefined): string[] {
  if (!properties) return [];
  const key = Object.keys(properties).find((name) => name.toLowerCase() === 'tags');
  const value = key === undefined ? null : properties[key];
  const written: unknown[] = Array.isArray(value) ? value : [value];
  return written.flatMap((tag) => (typeof tag === 'string' ? asTag(tag.trim()) : []));
}

/** One tag with `#`; a text with white space or a comma is no tag for the app. */
function asTag(written: string): string[] {
  const name = written.replace(/^#/, '');
  return name === '' || /[\s,]/.test(name) ? [] : [`#${name}`];
}
