import type { CachedMetadata } from 'obsidian';

/**
 * Tags of the property `tags` since 1.9, each with `#`: a list, or one word. `tag` is ignored; a string with a comma or a space gives none,
 * and members that are no string or hold a space are dropped. Null without the property.
 */
export function frontmatterTags(frontmatter: unknown): string[] | null {
  const values = valuesOf(frontmatter, 'tags');
  const tags = values?.filter((each): each is string => typeof each === 'string' && /^[^\s,]+$/.test(each.trim()));
  return tags?.map((tag) => `#${tag.trim().replace(/^#/, '')}`) ?? null;
}

/** Aliases since 1.9: a list, or one string; `alias` is ignored. Null without the property. */
export function frontmatterAliases(frontmatter: unknown): string[] | null {
  const values = valuesOf(frontmatter, 'aliases');
  return values?.filter((each): each is string => typeof each === 'string').map((each) => each.trim()) ?? null;
}

/** Tags of properties first, then of the body; duplicates stay. */
export function allTags(cache: CachedMetadata): string[] {
  return [...(frontmatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

function valuesOf(frontmatter: unknown, key: string): unknown[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const found = Object.entries(frontmatter).find(([name]) => name.toLowerCase() === key);
  const value: unknown = found?.[1] ?? null;
  if (value === null) return null;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values;
}
