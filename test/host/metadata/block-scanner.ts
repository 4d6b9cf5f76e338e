import { interruptsFootnote, interruptsList, interruptsQuote } from './interrupts';
import { ItemTrack } from './item-track';
import { LeafScanner } from './leaf-scanner';
import { LineCursor } from './line-cursor';
import { readListMarker } from './line-starts';
import type { ListMarker } from './line-starts';
import type { LineTable } from './line-table';
import type { Container, Outline } from './outline';

const greaterThan = 62;
const space = 32;

/** What a container makes of a line: it goes on, it goes on although the line lacks its mark, it ends, or (a list) its next item begins. */
type Match = 'inside' | 'lazy' | 'ended' | 'sibling';

/** The block at the root of the note that is being read, when it is a container. */
interface Root {
  readonly type: string;
  readonly line: number;
  readonly start: number;
  endLine: number;
  readonly footnote: string | null;
}

/**
 * Reads the blocks of a note line by line: quotes, lists and footnotes as a stack of containers, at its bottom a leaf of text.
 * It follows the rules that Obsidian's recordings show, which are older than CommonMark's: a list takes every line that is
 * indented enough and, until an empty line, also lines that are not unless they begin a heading, a fence or a break.
 */
export class BlockScanner {
  private readonly cursor: LineCursor;
  private readonly stack: Container[] = [];
  /** The depths in the stack at which there is a quote. */
  private readonly quotes: number[] = [];
  private readonly items: ItemTrack;
  private readonly leaves: LeafScanner;
  private root: Root | null = null;
  /** The depth from which on the previous line, and this one, were empty. */
  private blankBefore = Infinity;
  private blankHere = Infinity;

  constructor(private readonly lines: LineTable, private readonly outline: Outline) {
    this.cursor = new LineCursor(lines);
    this.items = new ItemTrack(lines, outline.items);
    this.leaves = new LeafScanner(lines, outline);
  }

  scan(firstLine: number): void {
    for (let line = firstLine; line < this.lines.count; line++) {
      this.cursor.open(line);
      this.blankHere = Infinity;
      this.readLine();
      this.blankBefore = this.blankHere;
    }
    this.leaves.close();
    this.closeFrom(0);
    this.items.place();
  }

  private readLine(): void {
    const depth = this.matchContainers();
    this.closeFrom(depth);
    if (this.blankHere < Infinity) {
      this.readBlank();
    } else {
      this.readContent();
      this.items.touch(this.cursor);
      if (this.root) this.root.endLine = this.cursor.line;
    }
  }

  /** Walks down the containers that the line belongs to; returns how many they are. */
  private matchContainers(): number {
    let depth = 0;
    while (depth < this.stack.length) {
      if (this.cursor.blank) {
        this.blankHere = Math.min(this.blankHere, depth);
        return this.firstQuoteFrom(depth);
      }
      const match = this.match(depth);
      if (match === 'ended') return depth;
      if (match === 'sibling') return this.startSibling(depth);
      depth++;
      if (match === 'lazy') depth = this.behindLazy(depth);
    }
    if (this.cursor.blank) this.blankHere = Math.min(this.blankHere, depth);
    return depth;
  }

  private match(depth: number): Match {
    const container = this.stack[depth];
    if (container?.kind === 'item') return this.matchItem(container.marker, container.indent, depth);
    return container?.kind === 'quote' ? this.matchQuote() : this.matchFootnote(depth);
  }

  private matchQuote(): Match {
    const { text, next, end } = this.cursor;
    if (text.charCodeAt(next) !== greaterThan) return interruptsQuote(this.cursor) ? 'ended' : 'lazy';
    this.cursor.enterFrame(next + 1 < end && text.charCodeAt(next + 1) === space ? next + 2 : next + 1);
    return 'inside';
  }

  private matchItem(character: number, indent: number, depth: number): Match {
    const cursor = this.cursor;
    const inside = cursor.indent >= indent;
    const marker = inside ? null : readListMarker(cursor.text, cursor.next, cursor.end);
    if (marker) return marker.character === character && !cursor.isThematicBreak() ? 'sibling' : 'ended';
    if (inside || cursor.indent > 4) {
      cursor.skipColumns(indent);
      return 'inside';
    }
    return this.blankBefore <= depth || interruptsList(cursor) ? 'ended' : 'lazy';
  }

  private matchFootnote(depth: number): Match {
    const cursor = this.cursor;
    if (cursor.indent >= 4) {
      cursor.skipColumns(4);
      cursor.enterFrame(cursor.at);
      return 'inside';
    }
    return this.blankBefore <= depth || interruptsFootnote(cursor) ? 'ended' : 'lazy';
  }

  /**
   * How deep a line goes that the container above `depth` took without its mark: all the way down, unless something
   * deeper may still refuse it (a list because of an empty line or another marker, a quote because of a new block).
   */
  private behindLazy(depth: number): number {
    const { text, next, end } = this.cursor;
    const taken = this.blankBefore === Infinity && readListMarker(text, next, end) === null;
    const hasQuotes = (this.quotes[this.quotes.length - 1] ?? -1) >= depth;
    return taken && (!hasQuotes || !interruptsQuote(this.cursor)) ? this.stack.length : depth;
  }

  /** The depth of the first quote at `depth` or deeper, or the height of the stack. */
  private firstQuoteFrom(depth: number): number {
    let first = this.stack.length;
    for (let at = this.quotes.length - 1; at >= 0 && (this.quotes[at] ?? -1) >= depth; at--) first = this.quotes[at] ?? first;
    return first;
  }

  private readBlank(): void {
    this.leaves.readBlank(this.cursor);
    const quote = this.quotes[this.quotes.length - 1];
    if (quote === undefined || !this.root) return;
    this.root.endLine = this.cursor.line;
    for (let depth = quote - 1; depth >= 0; depth--) {
      const container = this.stack[depth];
      if (container?.kind !== 'item') continue;
      container.item.lastLine = this.cursor.line;
      return;
    }
  }

  /** Opens containers until the rest of the line is text of a leaf. */
  private readContent(): void {
    while (!this.cursor.blank) {
      if (this.leaves.continues(this.cursor)) return;
      if (this.openContainer()) continue;
      this.leaves.start(this.cursor, { root: this.stack.length === 0, quoted: this.quotes.length > 0, item: this.items.innermost });
      return;
    }
  }

  private openContainer(): boolean {
    const cursor = this.cursor;
    if (cursor.indent >= 4) return false;
    if (cursor.text.charCodeAt(cursor.next) === greaterThan) return this.openQuote();
    if (cursor.isThematicBreak()) return false;
    const marker = readListMarker(cursor.text, cursor.next, cursor.end);
    if (!marker) return this.openFootnote();
    this.openRoot('list');
    this.openItem(marker, cursor.line);
    return true;
  }

  private openQuote(): boolean {
    const { line, frame } = this.cursor;
    this.matchQuote();
    if (this.stack.length === 0) this.root = { type: this.startsCallout() ? 'callout' : 'blockquote', line, start: frame, endLine: line, footnote: null };
    this.quotes.push(this.stack.length);
    this.stack.push({ kind: 'quote' });
    return true;
  }

  private startsCallout(): boolean {
    const { text, next, end } = this.cursor;
    return text.startsWith('[!', next) && /^\[![^\]]+\]/.test(text.slice(next, Math.min(end, next + 100)));
  }

  /** How many containers count columns of their own. */
  private get frames(): number {
    return this.quotes.length + (this.stack[0]?.kind === 'footnote' ? 1 : 0);
  }

  private openItem(marker: ListMarker, listLine: number): void {
    const column = this.cursor.column;
    const item = this.items.begin(this.cursor, { marker, listLine, frames: this.frames });
    this.stack.push({ kind: 'item', marker: marker.character, indent: item.contentColumn - column, item });
  }

  private startSibling(depth: number): number {
    const { text, next, end } = this.cursor;
    const marker = readListMarker(text, next, end);
    this.closeFrom(depth + 1);
    const container = this.stack[depth];
    if (container?.kind !== 'item' || !marker) return depth;
    this.leaves.close();
    this.stack.pop();
    this.items.finish(this.blankBefore <= depth);
    this.openItem(marker, container.item.listLine);
    return this.stack.length;
  }

  private openFootnote(): boolean {
    const { text, next, end } = this.cursor;
    if (!text.startsWith('[^', next)) return false;
    const id = /^\[\^([^\s\]]+)\]:/.exec(text.slice(next, Math.min(end, next + 1000)))?.[1];
    if (id === undefined) return false;
    this.openRoot('footnoteDefinition', id);
    this.cursor.moveTo(next + id.length + 4);
    this.stack.push({ kind: 'footnote' });
    return true;
  }

  private openRoot(type: string, footnote: string | null = null): void {
    if (this.stack.length > 0) return;
    const { line, frame } = this.cursor;
    this.root = { type, line, start: frame, endLine: line, footnote };
  }

  private closeFrom(depth: number): void {
    if (this.stack.length <= depth) return;
    this.leaves.close();
    while (this.stack.length > depth) {
      const container = this.stack.pop();
      if (container?.kind === 'quote') this.quotes.pop();
      if (container?.kind === 'item') this.items.finish(false);
    }
    if (depth === 0) this.closeRoot();
  }

  private closeRoot(): void {
    const { root } = this;
    if (!root) return;
    this.root = null;
    const { type, line, start, endLine, footnote } = root;
    const end = this.lines.endOf(endLine);
    this.outline.sections.push({ type, line, start, endLine, end, id: null });
    if (footnote !== null) this.outline.footnotes.push({ id: footnote, target: '', line, start, endLine, end });
  }
}
