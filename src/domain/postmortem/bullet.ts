import type { ListText } from '../note/list-text';
import { listText } from '../note/list-text';
import type { ListItemStructure, NoteStructure } from '../note/note-structure';
import { spansWithin } from '../note/spans-within';
import type { Span } from '../shared/span';
import type { ExtractionContext } from './extraction-context';

/** A list item with its sublist. */
export interface Bullet extends ListText {
  readonly item: ListItemStructure;
  /** Its words as written: without marker and task brackets, without the sublist. */
  readonly span: Span;
  readonly children: readonly Bullet[];
}

interface Draft extends Bullet {
  readonly children: Draft[];
  readonly depth: number;
  /** The item above it, which also takes what is nested deeper than anybody reads. */
  readonly above: Draft | undefined;
}

const deepest = 12;

/** The outermost list items in a stretch of the note, with their sublists below them. */
export function bulletsIn(context: ExtractionContext, stretch: Pick<Span, 'start' | 'end'>): readonly Bullet[] {
  const byLine = new Map<number, Draft>();
  const roots: Draft[] = [];
  const receipts = receiptsIn(context.structure);
  for (const item of spansWithin(context.structure.listItems, stretch)) {
    if (receipts.some(({ start, end }) => item.start >= start && item.start < end)) continue;
    // `- 2. März: Start` is a numbered list inside of a bullet to Markdown, and one line to its writer.
    if (byLine.has(item.line)) continue;
    const parent = item.parent >= 0 && item.parent < item.line ? byLine.get(item.parent) : undefined;
    const above = parent !== undefined && parent.depth >= deepest ? parent.above : parent;
    const draft = draftOf(context.structure.text, item, above);
    byLine.set(item.line, draft);
    (above?.children ?? roots).push(draft);
  }
  return roots;
}

const receipt = /^[\s>]*\[!postmortem-review[\]|]/i;
const known = new WeakMap<NoteStructure, readonly Span[]>();

// Decisions of a review stand wherever its callout was put: they are neither risks nor people nor assumptions.
function receiptsIn(structure: NoteStructure): readonly Span[] {
  const cached = known.get(structure);
  if (cached !== undefined) return cached;
  const found = structure.sections.filter(({ type, start }) => type === 'callout' && receipt.test(structure.text.slice(start, start + 60)));
  known.set(structure, found);
  return found;
}

function draftOf(source: string, item: ListItemStructure, above: Draft | undefined): Draft {
  const text = listText(source, item);
  let end = Math.max(item.end, text.start);
  while (end > text.start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return { ...text, item, span: { start: text.start, end, line: item.line, endLine: item.endLine }, children: [], above, depth: (above?.depth ?? 0) + 1 };
}
