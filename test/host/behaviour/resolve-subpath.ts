import type { BlockSubpathResult, CachedMetadata, HeadingSubpathResult } from 'obsidian';

/** The heading or block that `#Heading`, `#A#B` or `#^block` names in a note; null where there is none. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | null {
  const names = subpath.split('#').filter((name) => name !== '');
  const last = names[names.length - 1];
  if (last === undefined) return null;
  return last.startsWith('^') ? findBlock(cache, last.slice(1)) : findHeading(cache, names);
}

function findBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()] ?? cache.blocks?.[id];
  if (!block) return null;
  return { type: 'block', block, start: block.position.start, end: block.position.end };
}

function findHeading(cache: CachedMetadata, names: readonly string[]): HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  let index = -1;
  for (const name of names) {
    index = headings.findIndex(({ heading }, at) => at > index && simplified(heading) === simplified(name));
    if (index < 0) return null;
  }
  const current = headings[index];
  if (!current) return null;
  const next = headings.slice(index + 1).find(({ level }) => level <= current.level) ?? null;
  return { type: 'heading', current, next: next ?? current, start: current.position.start, end: next?.position.start ?? null };
}

/** Headings are compared without the characters that cannot stand in a link. */
function simplified(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]+/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
