import type { MetadataCache, Vault } from 'obsidian';
import type { PlaceNames } from '../application/ports/place-names';
import { linkSubpath } from '../domain/note/link-subpath';

/** Places as the app's metadata knows them. */
export class ObsidianPlaceNames implements PlaceNames {
  constructor(private readonly vault: Vault, private readonly metadataCache: MetadataCache) {}

  subpath(path: string, line: number): string {
    const file = this.vault.getFileByPath(path);
    const cache = file && this.metadataCache.getFileCache(file);
    const headings = (cache?.headings ?? []).map(({ level, heading, position }) => ({ level, text: heading, line: position.start.line }));
    const blocks = Object.values(cache?.blocks ?? {}).map(({ id, position }) => ({ id, line: position.start.line, endLine: position.end.line }));
    return linkSubpath(line, headings, blocks);
  }
}
