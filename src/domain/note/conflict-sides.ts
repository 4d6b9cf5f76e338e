import { linesOf } from '../shared/line-difference';
import { findFrontmatter } from './edit/frontmatter-block';

/** Two sides of an unresolved merge, with the lines of git's marks; offsets of whole lines, line ends included. */
export interface ConflictRegion {
  readonly start: number;
  readonly end: number;
  readonly ours: string;
  readonly theirs: string;
  /** The marks as written, with their line ends. */
  readonly marks: readonly [open: string, middle: string, close: string];
}

/** The regions that git could not merge, in order; a third side (`|||||||`), which neither of the two has any more, is passed over. */
export function conflictRegions(text: string): ConflictRegion[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: ConflictRegion[] = [];
  let open: { start: number; mark: string; ours: string; theirs: string; middle: string; part: 'ours' | 'base' | 'theirs' } | null = null;
  let at = 0;
  for (const line of linesOf(text)) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?:[ \r\n]|$)/.exec(line)?.[1]?.[0] ?? '';
    if (mark === '<') open = { start: at, mark: line, ours: '', theirs: '', middle: '', part: 'ours' };
    else if (open !== null) {
      if (mark === '|') open.part = 'base';
      else if (mark === '=' && open.part !== 'theirs') [open.part, open.middle] = ['theirs', line];
      else if (mark === '>' && open.part === 'theirs') {
        const { start, ours, theirs, middle } = open;
        found.push({ start, end: at + line.length, ours, theirs, marks: [open.mark, middle, line] });
        open = null;
      } else if (open.part !== 'base') open[open.part] += line;
    }
    at += line.length;
  }
  return found;
}

/** The text as one side of the merge has it, in these regions; others stay as they are. */
export function sideOf(text: string, regions: readonly ConflictRegion[], side: 'ours' | 'theirs'): string {
  let written = '';
  let from = 0;
  for (const region of regions) {
    written += text.slice(from, region.start) + region[side];
    from = region.end;
  }
  return written + text.slice(from);
}

/** Whether a region begins among the properties. */
export function isInProperties(text: string, { start, ours, theirs }: ConflictRegion): boolean {
  const before = text.slice(0, start).replace(/^\ufeff/, '');
  if (before === '') return [ours, theirs].some((side) => side.startsWith('---'));
  return findFrontmatter(before).state === 'unclosed';
}
