import { receiptLineReader } from './parse-receipt-line';
import { receiptType } from './receipt';
import type { Receipt, ReceiptLine, ReceiptWords } from './receipt';

const head = new RegExp(`^( {0,3}(?:>[ \\t]?)+)[ \\t]*\\[!${receiptType}(?:\\|[^\\]]*)?\\][+-]?[ \\t]*(.*)$`, 'i');
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/**
 * Reads the receipt of a brief from the note's text; null when there is none. Lines that somebody wrote by hand are understood in
 * any known language and with other dashes; what is not understood is kept as it is. `words` adds the interface's own words.
 */
export function parseReceipt(text: string, words: readonly ReceiptWords[] = []): Receipt | null {
  const block = findReceipt(text.split('\n'));
  if (block === null) return null;
  const read = receiptLineReader(words);
  const lines = distinctLines(block.content.map(read));
  const records = lines.flatMap((line) => (line.type === 'no-precedent' ? [line.record] : []));
  return {
    title: block.title,
    lines,
    decisions: lines.flatMap((line) => (line.type === 'decision' ? [line.decision] : [])),
    noPrecedent: records.at(-1) ?? null,
    conflict: block.conflict,
    start: block.start,
    end: block.end,
  };
}

interface ReceiptBlock {
  readonly title: string;
  readonly content: readonly string[];
  readonly conflict: boolean;
  readonly start: number;
  readonly end: number;
}

function findReceipt(lines: readonly string[]): ReceiptBlock | null {
  let offset = 0;
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    if (fence.test(line)) fenced = !fenced;
    const found = fenced ? null : head.exec(line.trimEnd());
    if (found !== null) return readBlock(lines, { index, offset, title: found[2] ?? '', depth: (found[1] ?? '').split('>').length - 1 });
    offset += line.length + 1;
  }
  return null;
}

interface ReceiptHead {
  readonly index: number;
  readonly offset: number;
  readonly title: string;
  /** In how many quotations the callout stands; 1 by itself. */
  readonly depth: number;
}

function readBlock(lines: readonly string[], { index: first, offset, title, depth }: ReceiptHead): ReceiptBlock {
  const quoted = new RegExp(`^ {0,3}(?:>[ \\t]?){${depth}}`);
  const before = lines[first - 1] ?? '';
  // Both sides of a merge brought a receipt of their own: the first mark stands above the callout.
  const opensAbove = /^<{7}/.test(before);
  const content: string[] = [];
  let conflict = opensAbove;
  let open = opensAbove;
  let end = offset + (lines[first] ?? '').length;
  let at = end + 1;
  for (const line of lines.slice(first + 1)) {
    const mark = conflictMark.test(line.trimEnd());
    if (!mark && !quoted.test(line) && !(open && line.trim() === '')) break;
    if (mark) [conflict, open] = [true, !line.startsWith('>')];
    else if (!head.test(line.trimEnd()) && quoted.test(line)) content.push(line.replace(quoted, '').trimEnd());
    at += line.length + 1;
    end = at - 1;
    if (line.endsWith('\r')) end -= 1;
  }
  return { title, content, conflict, start: opensAbove ? offset - before.length - 1 : offset, end };
}

// The two sides of a merge mostly share lines.
function distinctLines(lines: readonly ReceiptLine[]): ReceiptLine[] {
  const seen = new Set<string>();
  return lines.filter(({ written }) => {
    if (written.trim() === '') return true;
    if (seen.has(written)) return false;
    seen.add(written);
    return true;
  });
}
