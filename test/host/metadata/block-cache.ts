import type { CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';
import type { LineTable } from './line-table';
import type { Outline, OutlineDefinition, OutlineItem } from './outline';

interface Placed {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** Writes `sections`, `headings`, `footnotes` and `referenceLinks`. */
export function addSections(cache: CachedMetadata, outline: Outline, lines: LineTable): void {
  if (outline.sections.length > 0) {
    cache.sections = outline.sections.map((section): SectionCache => {
      const entry: SectionCache = { type: section.type, position: positionOf(section, lines) };
      return section.id === null ? entry : { ...entry, id: section.id };
    });
  }
  if (outline.headings.length > 0) {
    cache.headings = outline.headings.map(({ text, level, section }) => ({ heading: text, level, position: positionOf(section, lines) }));
  }
  const placed = ({ id, ...place }: OutlineDefinition): { id: string; position: Pos } => ({ id, position: positionOf(place, lines) });
  if (outline.footnotes.length > 0) cache.footnotes = outline.footnotes.map(placed);
  if (outline.definitions.length > 0) cache.referenceLinks = outline.definitions.map((found) => ({ ...placed(found), link: found.target }));
}

/** Writes `listItems`: `parent` is the parent's line, or for a root item the negated line of its list, at most -1. */
export function addListItems(cache: CachedMetadata, outline: Outline, lines: LineTable): void {
  if (outline.items.length === 0) return;
  cache.listItems = outline.items.map((item): ListItemCache => {
    const entry: ListItemCache = { parent: item.parent ? item.parent.line : Math.min(-1, -item.listLine), position: positionOf(item, lines) };
    if (item.task !== null) entry.task = item.task;
    if (item.id !== null) entry.id = item.id;
    return entry;
  });
}

/** Writes `blocks`: everything that carries a `^id`. */
export function addBlocks(cache: CachedMetadata, outline: Outline, lines: LineTable): void {
  const marked: { id: string | null; place: Placed }[] = [...outline.sections, ...outline.items].map((place) => ({ id: place.id, place }));
  for (const { id, place } of marked) {
    if (id === null) continue;
    cache.blocks ??= {};
    cache.blocks[id.toLowerCase()] ??= { id, position: positionOf(place, lines) };
  }
}

function positionOf(place: Placed | OutlineItem, lines: LineTable): Pos {
  return lines.positionOnLines(place.start, place.line, place.end, place.endLine);
}
