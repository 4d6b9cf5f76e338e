import type { FrontMatterCache, FrontmatterLinkCache, Pos } from 'obsidian';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { parseWikilink } from './link-text';
import type { LineTable } from './line-table';

/** The properties block of a note; `values` is null when the block is empty or no valid YAML map. */
export interface FrontmatterBlock {
  readonly position: Pos;
  /** The first line after the block. */
  readonly nextLine: number;
  readonly values: FrontMatterCache | null;
}

/** Finds and reads the properties block at the very start of a note; null where there is none. */
export function scanFrontmatter(lines: LineTable): FrontmatterBlock | null {
  const start = lines.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!isFence(lines, 0, start)) return null;
  for (let line = 1; line < lines.count; line++) {
    if (!isFence(lines, line, lines.startOf(line))) continue;
    const position = lines.positionOnLines(start, 0, lines.startOf(line) + 3, line);
    const values = readYaml(lines.text.slice(lines.startOf(1), lines.startOf(line)));
    return { position, nextLine: line + 1, values };
  }
  return null;
}

function isFence(lines: LineTable, line: number, start: number): boolean {
  return lines.text.startsWith('---', start) && lines.text.slice(start + 3, lines.endOf(line)).trim() === '';
}

function readYaml(source: string): FrontMatterCache | null {
  if (source.trim() === '') return null;
  try {
    const document = parseDocument(source, { schema: 'core', version: '1.2', prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0 || repeatsKey(document)) return null;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a map has the same key twice; the package's own check takes time that grows with the square of the number of keys. */
function repeatsKey(document: Document.Parsed): boolean {
  let repeated = false;
  visit(document, {
    Map: (_, { items }) => {
      const keys = items.map(({ key }) => (isScalar(key) ? key.value : key));
      repeated = new Set(keys).size < keys.length;
      return repeated ? visit.BREAK : undefined;
    },
  });
  return repeated;
}

/** The links in property values, keyed `prop`, `prop.0` or `prop.child`; always a list beside frontmatter. */
export function frontmatterLinks(values: FrontMatterCache): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const pending: { key: string; value: unknown }[] = Object.entries<unknown>(values).map(([key, value]) => ({ key, value })).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { key, value } = next;
    if (typeof value === 'string') {
      const link = parseWikilink(value);
      if (link) found.push({ key, link: link.target, original: value, displayText: link.displayText });
    } else if (isRecord(value) || Array.isArray(value)) {
      const children = Object.entries<unknown>(value).map(([name, child]) => ({ key: `${key}.${name}`, value: child }));
      for (const child of children.reverse()) pending.push(child);
    }
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
