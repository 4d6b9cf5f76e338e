import { interruptsParagraph, startsBlockMark } from './interrupts';
import type { LineCursor } from './line-cursor';
import { atxLevel, closesFence, isTableDelimiter, readFence, readHtmlStart, setextLevel } from './line-starts';
import type { HtmlStart } from './line-starts';
import type { LineTable } from './line-table';
import type { Outline, OutlineItem } from './outline';

/** Where a leaf begins: at the root of the note, inside a quote, in which list item. */
export interface LeafPlace {
  readonly root: boolean;
  readonly quoted: boolean;
  readonly item: OutlineItem | null;
}

/** How a leaf of each kind ends: `until` holds the texts that close it, empty for one that ends at an empty line. */
type LeafKind =
  | { readonly type: 'paragraph' | 'table' | 'code' }
  | { readonly type: 'fence'; readonly character: number; readonly length: number }
  | { readonly type: 'until'; readonly section: 'html' | 'math' | 'comment'; readonly until: readonly string[] };

interface Leaf {
  readonly kind: LeafKind;
  readonly place: LeafPlace;
  readonly line: number;
  readonly start: number;
  lastLine: number;
  readonly pieces: { start: number; end: number }[];
}

/** Reads the blocks of text: paragraphs, headings, code, tables, HTML, comments, formulas, definitions. */
export class LeafScanner {
  private leaf: Leaf | null = null;
  private readonly text: string;

  constructor(private readonly lines: LineTable, private readonly outline: Outline) {
    this.text = lines.text;
  }

  /** Whether the open leaf takes this line; when it does not, it is closed. */
  continues(cursor: LineCursor): boolean {
    const { leaf } = this;
    if (!leaf) return false;
    const taken = this.takes(leaf, cursor);
    if (!taken) this.close();
    return taken;
  }

  private takes(leaf: Leaf, cursor: LineCursor): boolean {
    switch (leaf.kind.type) {
      case 'paragraph':
        return this.takesText(leaf, cursor);
      case 'table':
        return !interruptsParagraph(cursor) && this.extend(leaf, cursor);
      case 'code':
        return cursor.indent >= 4 && this.extend(leaf, cursor);
      case 'fence':
        leaf.lastLine = cursor.line;
        if (cursor.indent < 4 && closesFence(this.text, cursor.next, cursor.end, leaf.kind)) this.close();
        return true;
      case 'until':
        this.extend(leaf, cursor);
        if (this.holds(leaf.kind.until, cursor.at, cursor.end)) this.close();
        return true;
    }
  }

  private takesText(leaf: Leaf, cursor: LineCursor): boolean {
    if (cursor.line === leaf.line + 1) {
      if (this.underlines(leaf, cursor)) return true;
      if (this.hasBar(leaf.start, this.lines.endOf(leaf.line)) && isTableDelimiter(this.text, cursor.at, cursor.end)) {
        this.leaf = { ...leaf, kind: { type: 'table' } };
        return this.extend(this.leaf, cursor);
      }
    }
    return !interruptsParagraph(cursor) && this.extend(leaf, cursor);
  }

  /** Turns a paragraph of one line into a heading where this line is its underline. */
  private underlines(leaf: Leaf, cursor: LineCursor): boolean {
    const level = setextLevel(this.text, cursor.at, cursor.end);
    if (level === 0) return false;
    this.leaf = null;
    const end = this.lines.endOf(leaf.line);
    this.addHeading(leaf, level, { start: leaf.pieces[0]?.start ?? leaf.start, end }, cursor.line);
    return true;
  }

  private extend(leaf: Leaf, cursor: LineCursor): boolean {
    leaf.lastLine = cursor.line;
    const last = leaf.pieces[leaf.pieces.length - 1];
    if (leaf.place.quoted || !last) leaf.pieces.push({ start: cursor.next, end: cursor.end });
    else last.end = cursor.end;
    return true;
  }

  /** Ends what an empty line ends. */
  readBlank(cursor: LineCursor): void {
    const kind = this.leaf?.kind;
    if (!this.leaf || !kind || kind.type === 'code') return;
    if (kind.type === 'fence' || (kind.type === 'until' && (kind.until.length > 0 || cursor.at < cursor.end))) this.leaf.lastLine = cursor.line;
    else this.close();
  }

  /** Begins a leaf at the cursor; headings, breaks and definitions are whole at once. */
  start(cursor: LineCursor, place: LeafPlace): void {
    const { text, next, end, line } = cursor;
    const begin = (kind: LeafKind): Leaf => ({ kind, place, line, start: cursor.at, lastLine: line, pieces: [] });
    if (cursor.indent >= 4) {
      this.leaf = begin({ type: 'code' });
      return;
    }
    const fence = readFence(text, next, end);
    if (fence) {
      this.leaf = begin({ type: 'fence', ...fence });
      return;
    }
    if (this.startsWhole(cursor, begin({ type: 'paragraph' })) || this.startsUntil(cursor, begin)) return;
    this.leaf = begin({ type: 'paragraph' });
    this.extend(this.leaf, cursor);
  }

  private startsWhole(cursor: LineCursor, leaf: Leaf): boolean {
    const { text, next, end } = cursor;
    const level = atxLevel(text, next, end);
    if (level > 0) {
      this.addHeading(leaf, level, headingText(text, next + level, end), cursor.line);
      return true;
    }
    if (cursor.isThematicBreak()) {
      this.addSection(leaf, 'thematicBreak', cursor.line);
      return true;
    }
    const definition = leaf.place.root && text.charCodeAt(next) === 91 ? readDefinition(text.slice(next, Math.min(end, next + 2000))) : null;
    if (!definition) return false;
    this.outline.definitions.push({ ...definition, line: cursor.line, start: next, endLine: cursor.line, end });
    this.addSection(leaf, 'definition', cursor.line);
    return true;
  }

  private startsUntil(cursor: LineCursor, begin: (kind: LeafKind) => Leaf): boolean {
    const section = this.sectionUntil(cursor);
    if (!section) return false;
    this.leaf = begin({ type: 'until', section: section.type, until: section.until });
    if (this.holds(section.until, cursor.next + section.skip, cursor.end)) this.close();
    return true;
  }

  private sectionUntil(cursor: LineCursor): (HtmlStart & { type: 'html' | 'math' | 'comment'; skip: number }) | null {
    const { text, next, end } = cursor;
    const html = readHtmlStart(text, next, end);
    if (html) return { ...html, type: 'html', skip: 0 };
    const mark = startsBlockMark(cursor);
    return mark ? { until: [mark], interrupts: true, type: mark === '$$' ? 'math' : 'comment', skip: 2 } : null;
  }

  /** Ends the open leaf and hands over what it is. */
  close(): void {
    const { leaf } = this;
    if (!leaf) return;
    this.leaf = null;
    const { kind } = leaf;
    if (kind.type === 'until') {
      if (kind.section === 'comment') this.outline.inline.push({ line: leaf.line, pieces: leaf.pieces });
      this.addSection(leaf, kind.section, leaf.lastLine);
    } else if (kind.type === 'code' || kind.type === 'fence') this.addSection(leaf, 'code', leaf.lastLine);
    else this.closeText(leaf, kind.type);
  }

  private closeText(leaf: Leaf, type: 'paragraph' | 'table'): void {
    this.outline.inline.push({ line: leaf.line, pieces: leaf.pieces });
    const last = leaf.pieces[leaf.pieces.length - 1];
    const lastStart = Math.max(this.lines.startOf(leaf.lastLine), last?.start ?? 0);
    const id = type === 'paragraph' && last ? readBlockId(this.text.slice(lastStart, last.end)) : null;
    if (leaf.place.item && id) leaf.place.item.id ??= id.id;
    const previous = this.outline.sections[this.outline.sections.length - 1];
    const alone = id?.alone === true && leaf.line === leaf.lastLine;
    if (leaf.place.root && alone && previous && holdsNoId.has(previous.type)) previous.id ??= id.id;
    this.addSection(leaf, type, leaf.lastLine, id?.id);
  }

  private addHeading(leaf: Leaf, level: number, text: { start: number; end: number }, lastLine: number): void {
    this.outline.inline.push({ line: leaf.line, pieces: [text] });
    this.addSection(leaf, 'heading', lastLine);
    const section = this.outline.sections[this.outline.sections.length - 1];
    if (leaf.place.root && section) this.outline.headings.push({ level, text: this.text.slice(text.start, text.end).trim(), section });
  }

  private addSection(leaf: Leaf, type: string, endLine: number, id: string | null = null): void {
    if (!leaf.place.root) return;
    this.outline.sections.push({ type, line: leaf.line, start: leaf.start, endLine, end: this.lines.endOf(endLine), id });
  }

  private hasBar(start: number, end: number): boolean {
    return this.text.slice(start + 1, end).includes('|');
  }

  private holds(texts: readonly string[], start: number, end: number): boolean {
    if (texts.length === 0) return false;
    const line = this.text.slice(start, end).toLowerCase();
    return texts.some((text) => line.includes(text));
  }
}

/** Blocks that cannot carry a block id themselves: theirs stands alone in the paragraph below. */
const holdsNoId = new Set(['list', 'blockquote', 'callout', 'table', 'code', 'html', 'math']);

function headingText(text: string, from: number, to: number): { start: number; end: number } {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  let marks = end;
  while (marks > from && text.charCodeAt(marks - 1) === 35) marks--;
  if (marks < end && (marks === from || /\s/.test(text.charAt(marks - 1)))) end = marks;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  let start = from;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}

function readDefinition(line: string): { id: string; target: string } | null {
  const found = /^\[([^\]^][^\]]*)\]:[ \t]*(?:<([^<>\n]*)>|([^\s<]\S*))[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*$/.exec(line);
  return found ? { id: found[1] ?? '', target: found[2] ?? found[3] ?? '' } : null;
}

function readBlockId(line: string): { id: string; alone: boolean } | null {
  const caret = line.lastIndexOf('^');
  if (caret === -1 || (caret > 0 && !/\s/.test(line.charAt(caret - 1)))) return null;
  const id = line.slice(caret + 1).trimEnd();
  return /^[A-Za-z0-9-]+$/.test(id) ? { id, alone: line.slice(0, caret).trim() === '' } : null;
}
