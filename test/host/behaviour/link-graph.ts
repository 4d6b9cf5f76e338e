import type { CachedMetadata } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { keyOf } from './link-lookup';
import { nameOf } from './vault-path';

/** For each source path the targets and how often each is linked. */
export type LinkCounts = Record<string, Record<string, number>>;

/** Counts which note links where, and knows which notes a new, moved or deleted file concerns. */
export class LinkGraph {
  readonly resolved: LinkCounts = emptyRecord();
  readonly unresolved: LinkCounts = emptyRecord();
  private readonly linkpaths = new Map<string, readonly string[]>();
  private readonly sourcesByName = new Map<string, Set<string>>();

  constructor(private readonly find: (linkpath: string, sourcePath: string) => TFile | null) {}

  /** Counts a note's links anew. */
  update(sourcePath: string, cache: CachedMetadata): void {
    this.forget(sourcePath);
    const linkpaths = linkpathsOf(cache);
    this.linkpaths.set(sourcePath, linkpaths);
    for (const linkpath of linkpaths) this.sourcesOf(linkName(linkpath)).add(sourcePath);
    const resolved = emptyRecord<number>();
    const unresolved = emptyRecord<number>();
    for (const linkpath of linkpaths) {
      const file = this.find(linkpath, sourcePath);
      if (file) resolved[file.path] = (resolved[file.path] ?? 0) + 1;
      else unresolved[withoutMd(linkpath)] = (unresolved[withoutMd(linkpath)] ?? 0) + 1;
    }
    this.resolved[sourcePath] = resolved;
    this.unresolved[sourcePath] = unresolved;
  }

  /** Drops what a note linked to. */
  forget(sourcePath: string): void {
    for (const linkpath of this.linkpaths.get(sourcePath) ?? []) this.sourcesOf(linkName(linkpath)).delete(sourcePath);
    this.linkpaths.delete(sourcePath);
    delete this.resolved[sourcePath];
    delete this.unresolved[sourcePath];
  }

  /** Notes with a link that could mean a file at that path. */
  sourcesNaming(path: string): readonly string[] {
    return [...this.sourcesByName.get(linkName(path)) ?? []];
  }

  /** Link paths of a note, each once. */
  linkpathsFrom(sourcePath: string): readonly string[] {
    return [...new Set(this.linkpaths.get(sourcePath) ?? [])];
  }

  private sourcesOf(name: string): Set<string> {
    const sources = this.sourcesByName.get(name) ?? new Set();
    this.sourcesByName.set(name, sources);
    return sources;
  }
}

function linkpathsOf(cache: CachedMetadata): string[] {
  const references = [...cache.links ?? [], ...cache.embeds ?? [], ...cache.frontmatterLinks ?? []];
  return references.map(({ link }) => link.replace(/#.*$/s, '').trim()).filter((linkpath) => linkpath !== '');
}

function withoutMd(path: string): string {
  return path.replace(/\.md$/i, '');
}

function linkName(path: string): string {
  return keyOf(withoutMd(nameOf(path)));
}

/** A record that holds names like `constructor` as well as any other. */
function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
