import type { CachedMetadata } from 'obsidian';
import { BlockScanner } from './block-scanner';
import { addBlocks, addListItems, addSections } from './block-cache';
import { addInline } from './inline-cache';
import { LineTable } from './line-table';
import type { Outline } from './outline';
import { frontmatterLinks, scanFrontmatter } from './scan-frontmatter';

/**
 * What Obsidian's metadata cache says about a note with this text, key for key; keys without content are absent.
 * Held to recordings of the real app in `scan-metadata.test.ts`. Time is linear in the length of the text.
 */
export function scanMetadata(text: string): CachedMetadata {
  const lines = new LineTable(text);
  const cache: CachedMetadata = {};
  const outline: Outline = { sections: [], headings: [], items: [], inline: [], definitions: [], footnotes: [] };
  const block = scanFrontmatter(lines);
  if (block) {
    const { start, end } = block.position;
    outline.sections.push({ type: 'yaml', line: start.line, start: start.offset, endLine: end.line, end: end.offset, id: null });
  }
  if (block?.values) {
    cache.frontmatter = block.values;
    cache.frontmatterPosition = block.position;
    cache.frontmatterLinks = frontmatterLinks(block.values);
  }
  new BlockScanner(lines, outline).scan(block?.nextLine ?? 0);
  addSections(cache, outline, lines);
  addListItems(cache, outline, lines);
  addBlocks(cache, outline, lines);
  addInline(cache, outline, lines);
  return cache;
}
