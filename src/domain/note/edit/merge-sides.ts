import { lineDifference, linesOf } from '../../shared/line-difference';
import { lineStarts } from '../../shared/line-starts';
import type { ConflictRegion } from '../conflict-sides';
import { propertyKeyLines } from '../property-key-lines';
import { findFrontmatter } from './frontmatter-block';
import { lineEndingOf } from './line-ending';

/** How two sides of a note become one again. */
export interface SideMerge {
  /** The marks to be left around what cannot be united. */
  readonly marks: ConflictRegion['marks'];
  /** Lines of which both sides' stay, one below the other. */
  readonly isUnited: (line: string) => boolean;
}

/**
 * Unites two sides of a note. Properties are compared one by one, whatever their order, and one that only one side has stays; the text
 * is compared line by line. What both sides say differently keeps both, between conflict marks: nothing is decided here.
 */
export function mergeSides(ours: string, theirs: string, merge: SideMerge): string {
  const [first, second] = [findFrontmatter(ours), findFrontmatter(theirs)];
  if (first.state !== 'present' || second.state !== 'present') return mergeLines(ours, theirs, merge);
  const properties = mergeProperties(ours.slice(first.start, first.end), theirs.slice(second.start, second.end), merge);
  return ours.slice(0, first.start) + properties + mergeLines(ours.slice(first.end), theirs.slice(second.end), merge);
}

interface PropertyChunk {
  readonly key: string;
  readonly text: string;
}

function mergeProperties(ours: string, theirs: string, merge: SideMerge): string {
  const others = chunksOf(theirs);
  const merged = chunksOf(ours).map(({ key, text }): PropertyChunk => {
    const other = others.find((chunk) => chunk.key === key);
    return { key, text: other === undefined ? text : mergeChunk(text, other.text, merge) };
  });
  others.forEach((chunk, at) => {
    if (merged.some(({ key }) => key === chunk.key)) return;
    const above = merged.findIndex(({ key }) => key === others[at - 1]?.key);
    merged.splice(above + 1, 0, chunk);
  });
  return merged.map(({ text }) => text).join('');
}

// One side may only have added a comment.
function mergeChunk(ours: string, theirs: string, merge: SideMerge): string {
  if (ours.startsWith(theirs.trimEnd()) && isComment(ours.slice(theirs.trimEnd().length))) return ours;
  if (theirs.startsWith(ours.trimEnd()) && isComment(theirs.slice(ours.trimEnd().length))) return theirs;
  return conflict(ours, theirs, merge);
}

function isComment(rest: string): boolean {
  return rest.trim() === '' || /^[ \t]+#[^\n]*$/.test(rest.trimEnd());
}

/** Each property with the comments below it; what stands above the first has no key. */
function chunksOf(yaml: string): PropertyChunk[] {
  const starts = lineStarts(yaml);
  const keys = propertyKeyLines(yaml, starts, { start: 0, end: yaml.length, line: -1, endLine: starts.length });
  const cuts = keys.map(({ start, key }) => ({ start, key }));
  const first = cuts[0]?.start ?? yaml.length;
  return [{ key: '', start: 0, end: first }, ...cuts.map(({ key, start }, at) => ({ key, start, end: cuts[at + 1]?.start ?? yaml.length }))]
    .filter(({ start, end }) => end > start)
    .map(({ key, start, end }) => ({ key, text: yaml.slice(start, end) }));
}

function mergeLines(ours: string, theirs: string, merge: SideMerge): string {
  const [first, second] = [linesOf(ours), linesOf(theirs)];
  let merged = '';
  let at = 0;
  for (const difference of lineDifference(first, second)) {
    merged += first.slice(at, difference.first[0]).join('');
    merged += mergeRun(first.slice(...difference.first), second.slice(...difference.second), merge);
    at = difference.first[1];
  }
  return merged + first.slice(at).join('');
}

function mergeRun(ours: readonly string[], theirs: readonly string[], merge: SideMerge): string {
  const filled = [...ours, ...theirs].filter((line) => line.trim() !== '');
  if (!filled.every((line) => merge.isUnited(line.trimEnd()))) return conflict(ours.join(''), theirs.join(''), merge);
  const known = new Set(ours.map((line) => line.trimEnd()));
  const lines = [...ours, ...theirs.filter((line) => line.trim() !== '' && !known.has(line.trimEnd()))];
  return lines.length === 0 ? theirs.join('') : ended(lines);
}

function ended(lines: readonly string[]): string {
  const end = lineEndingOf(lines.join(''));
  return lines.map((line, at) => (line.endsWith('\n') || at === lines.length - 1 ? line : line + end)).join('');
}

function conflict(ours: string, theirs: string, { marks: [open, middle, close] }: SideMerge): string {
  const end = lineEndingOf(open);
  const whole = (side: string): string => (side === '' || side.endsWith('\n') ? side : side + end);
  return open + whole(ours) + middle + whole(theirs) + whole(close);
}
