import { getLinkpath } from 'obsidian';
import type { FileManager, MetadataCache, Vault } from 'obsidian';
import type { LinkResolver } from '../application/ports/link-resolver';

/** Links as the app itself resolves and writes them. */
export class ObsidianLinkResolver implements LinkResolver {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
    private readonly fileManager: FileManager,
  ) {}

  resolve(target: string, sourcePath: string): string | null {
    const linkpath = getLinkpath(target);
    if (linkpath === '') return target === '' ? null : sourcePath;
    return this.#find(linkpath, sourcePath) ?? this.#find(decoded(linkpath), sourcePath);
  }

  linkTo(path: string, sourcePath: string, subpath?: string, alias?: string): string {
    const file = this.vault.getFileByPath(path);
    if (file !== null) return this.fileManager.generateMarkdownLink(file, sourcePath, subpath, alias);
    const target = `${path.replace(/\.md$/, '')}${subpath ?? ''}`;
    return alias === undefined ? `[[${target}]]` : `[[${target}|${alias}]]`;
  }

  #find(linkpath: string, sourcePath: string): string | null {
    return this.metadataCache.getFirstLinkpathDest(linkpath, sourcePath)?.path ?? null;
  }
}

// Markdown links carry their target percent-encoded: `Q3%20launch.md`.
function decoded(linkpath: string): string {
  try {
    return decodeURIComponent(linkpath);
  } catch {
    return linkpath;
  }
}
