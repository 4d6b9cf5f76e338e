import type { DataWriteOptions } from 'obsidian';
import { FileManager, TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import type { TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { scanMetadata } from '../metadata/scan-metadata';
import { changeFrontmatter } from './change-frontmatter';
import type { HostApp } from './host-app';
import { markdownLink } from './markdown-link';
import { rewriteLinks } from './rewrite-links';
import { parentOf } from './vault-path';

/** Links that are to be written anew: for each note its link paths and the file that each meant. */
type LinksToUpdate = Map<TFile, Map<string, TFile>>;

/** Links, properties, moves and deletions by the user's preferences (`vault.setConfig__`). */
export class HostFileManager extends FileManager {
  constructor(private readonly host: HostApp) {
    super(host);
  }

  /** Preference `newFileLocation`: `root` (as in a new vault), `current` or `folder` (`newFileFolderPath`). */
  override getNewFileParent(sourcePath: string): TFolder {
    const { vault } = this.host;
    const location = this.preference('newFileLocation', 'root');
    const wanted = location === 'current' ? parentOf(sourcePath) : this.preference('newFileFolderPath', '');
    return location === 'root' ? vault.getRoot() : vault.getFolderByPath(wanted) ?? vault.getRoot();
  }

  /** Preferences `useMarkdownLinks` and `newLinkFormat`: `shortest`, `relative` or `absolute`. */
  override generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const { metadataCache, vault } = this.host;
    return markdownLink({
      file, sourcePath, subpath, alias,
      shortest: metadataCache.fileToLinktext(file, sourcePath),
      format: this.preference('newLinkFormat', 'shortest'),
      isMarkdown: vault.getConfig__('useMarkdownLinks') === true,
    });
  }

  override async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const { vault } = this.host;
    const dot = filename.lastIndexOf('.');
    const [name, extension] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot + 1)];
    return vault.getAvailablePathForAttachments__(name, extension, vault.getFileByPath(sourcePath));
  }

  override async processFrontMatter(
    file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions,
  ): Promise<void> {
    if (file.extension !== 'md') return;
    await this.host.vault.process(file, (text) => changeFrontmatter(text, change), options);
  }

  /** Moves, and then writes the links anew that would break, as if the user had agreed; preference `updateLinks: false` declines. */
  override async renameFile(entry: TAbstractFile, newPath: string): Promise<void> {
    const declined = this.host.vault.getConfig__('updateLinks') === false;
    const links: LinksToUpdate = declined ? new Map<TFile, Map<string, TFile>>() : this.linksTo(filesOf(entry));
    await this.host.vault.rename(entry, newPath);
    for (const [source, targets] of links) await this.updateLinks(source, targets);
  }

  /** Preference `trashOption`: `system` (as in a new vault), `local` (folder `.trash`) or `none`. */
  override async trashFile(entry: TAbstractFile): Promise<void> {
    const option = this.preference('trashOption', 'system');
    if (option === 'none') await this.host.vault.delete(entry);
    else await this.host.vault.trash(entry, option === 'system');
  }

  override promptForDeletion(entry: TAbstractFile): Promise<void> {
    return this.trashFile(entry);
  }

  private preference(name: string, byDefault: string): string {
    const value = this.host.vault.getConfig__(name);
    return typeof value === 'string' ? value : byDefault;
  }

  private linksTo(files: ReadonlySet<TFile>): LinksToUpdate {
    const { metadataCache, vault } = this.host;
    const sources = new Set([...files].flatMap(({ path }) => metadataCache.sourcesNaming__(path)));
    const links: LinksToUpdate = new Map();
    for (const path of sources) {
      const source = vault.getFileByPath(path);
      const targets = metadataCache.linksTo__(path, files);
      if (source && targets.size > 0) links.set(source, targets);
    }
    return links;
  }

  private async updateLinks(source: TFile, targets: ReadonlyMap<string, TFile>): Promise<void> {
    const { metadataCache, vault } = this.host;
    await vault.process(source, (text) => rewriteLinks(text, scanMetadata(text), (linkpath) => {
      const file = targets.get(linkpath);
      if (!file || metadataCache.getFirstLinkpathDest(linkpath, source.path) === file) return null;
      return metadataCache.fileToLinktext(file, source.path);
    }));
  }
}

function filesOf(entry: TAbstractFile): Set<TFile> {
  if (entry instanceof TFile) return new Set([entry]);
  return entry instanceof TFolder ? new Set(entry.children.flatMap((child) => [...filesOf(child)])) : new Set();
}
