import { findFrontmatter } from './frontmatter-block';

/** One line of a note: `text` without its line end, `next` the offset of the line below. */
export interface NoteLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
  /** `properties`, `code` and `comment` lines hold no headings, lists, tables or callouts of the note; their fences count as them. */
  readonly kind: 'properties' | 'code' | 'comment' | 'text';
}

/** A note's lines; a line end at the very end starts no further line. */
export interface ScannedNote {
  readonly lines: readonly NoteLine[];
  /** The line on which a code block or comment starts that nothing ends; null when all are closed. */
  readonly openBlock: number | null;
}

interface Block {
  readonly kind: 'code' | 'comment';
  readonly from: number;
  readonly quoteDepth: number;
  /** Whether a line, without its quote marks, is the last of the block. */
  readonly isEnd: (line: string) => boolean;
}

const quoteMarks = /^(?:[ \t]*>)+/;
const fenceStart = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/;

/** Cuts a text into lines and tells which belong to properties, code blocks and comments. Linear. */
export function scanLines(text: string): ScannedNote {
  const frontmatter = findFrontmatter(text);
  const propertiesEnd = frontmatter.state === 'present' ? frontmatter.end + 1 : 0;
  const lines: NoteLine[] = [];
  let open: Block | null = null;
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
    const line = cutLine(text, start);
    const depth = quoteDepth(line.text);
    if (open !== null && depth < open.quoteDepth) open = null;
    const bare = depth === 0 ? line.text : line.text.replace(quoteMarks, '');
    if (start < propertiesEnd) lines.push({ ...line, kind: 'properties' });
    else if (open !== null) {
      lines.push({ ...line, kind: open.kind });
      if (open.isEnd(bare)) open = null;
    } else {
      open = blockFrom(bare, depth, lines.length);
      lines.push({ ...line, kind: open?.kind ?? 'text' });
    }
    start = line.next;
  }
  return { lines, openBlock: open?.from ?? null };
}

/** How many `>` marks a line starts with. */
export function quoteDepth(line: string): number {
  return (quoteMarks.exec(line)?.[0] ?? '').split('>').length - 1;
}

function cutLine(text: string, start: number): Omit<NoteLine, 'kind'> {
  const found = text.indexOf('\n', start);
  const stop = found === -1 ? text.length : found;
  const end = found > start && text[found - 1] === '\r' ? stop - 1 : stop;
  return { start, end, next: found === -1 ? text.length : found + 1, text: text.slice(start, end) };
}

function blockFrom(line: string, quoteDepth: number, from: number): Block | null {
  const [, fence, info = ''] = fenceStart.exec(line) ?? [];
  if (fence !== undefined && !(fence.startsWith('`') && info.includes('`'))) {
    return { kind: 'code', from, quoteDepth, isEnd: (text) => closesFence(text.trim(), fence) };
  }
  const mark = line.trimStart();
  const [kind, start, end] = mark.startsWith('<!--') ? ['comment', '<!--', '-->'] as const : mark.startsWith('$$') ? ['code', '$$', '$$'] as const : ['comment', '%%', '%%'] as const;
  if (!mark.startsWith(start) || mark.includes(end, start.length)) return null;
  return { kind, from, quoteDepth, isEnd: (text) => text.includes(end) };
}

function closesFence(line: string, fence: string): boolean {
  const mark = fence.slice(0, 1);
  return line.length >= fence.length && line === mark.repeat(line.length);
}
