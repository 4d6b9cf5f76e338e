import type { TFile } from 'obsidian-test-mocks/obsidian';
import { parentOf } from './vault-path';

/** What a link is made of; `subpath` includes its `#`, `shortest` is the link text by name where the name is unique. */
export interface LinkParts {
  readonly file: TFile;
  readonly sourcePath: string;
  readonly subpath: string;
  readonly alias: string;
  readonly shortest: string;
  readonly format: string;
  readonly isMarkdown: boolean;
}

/** The link as the app writes it; files that are no notes are embedded. */
export function markdownLink(parts: LinkParts): string {
  const embed = parts.file.extension === 'md' ? '' : '!';
  return embed + (parts.isMarkdown ? markdownStyle(parts) : wikiStyle(parts));
}

function wikiStyle({ file, sourcePath, subpath, alias, ...rest }: LinkParts): string {
  const isSelf = file.path === sourcePath && subpath !== '';
  const target = `${isSelf ? '' : linktext({ file, sourcePath, subpath, alias, ...rest })}${subpath}`;
  return alias !== '' && alias !== target ? `[[${target}|${alias}]]` : `[[${target}]]`;
}

function markdownStyle(parts: LinkParts): string {
  const { file, sourcePath, subpath, alias } = parts;
  const isSelf = file.path === sourcePath && subpath !== '';
  const extension = file.extension === 'md' ? '.md' : '';
  const target = isSelf ? subpath : `${linktext(parts)}${extension}${subpath}`;
  return `[${alias || file.basename}](${target.replace(/[\\\s<>()%]/g, encodeURIComponent)})`;
}

function linktext({ file, sourcePath, shortest, format }: LinkParts): string {
  if (format === 'shortest') return shortest;
  const path = file.extension === 'md' ? file.path.slice(0, -'.md'.length) : file.path;
  return format === 'relative' ? relativePath(parentOf(sourcePath), path) : path;
}

function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = path.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
