import { placedFields } from '../inline-fields';
import { standingOfAside, standingOfField } from '../written-standing';
import type { WrittenStanding } from '../written-standing';
import { standingValue } from './standing-value';
import type { StandingMark, Stretch } from './standing-mark';

/** The marks in the words of an item, and where a further one goes. */
export interface WordsMarks {
  readonly marks: readonly StandingMark[];
  /** Offset behind the last word, before a block id. */
  readonly end: number;
}

/** Whether an aside that says nothing of the standing is still none of the item's words, so that asides before it count too. */
export type IsOtherAside = (aside: string) => boolean;

const lastAside = /\s*[(（]([^()（）]{1,160})[)）](?=\s*[.!。！*_]{0,4}$)/;
const longestAside = 200;
const mostAsides = 6;
const blankedParts: readonly RegExp[] = [
  /\r?\n[\s>]*/g, /%%[^%]*%%|<!--[^>]*-->/g, /(?:^|\s)#(?:guardrails?|library|postmortem)(?:\/[^\s#]*)?(?=[\s.,;:!?]|$)/gi, /\s\^[A-Za-z0-9-]+\s*$/g,
];

/** Finds what the words from `start` to `end` say of their standing, where reading finds it: fields anywhere, asides at the end, strike-through. */
export function wordsMarks(text: string, { start, end }: Stretch, isOther: IsOtherAside): WordsMarks {
  const written = text.slice(start, end);
  const fields = placedFields(written);
  const bare = fields.reduce((rest, field) => blanked(rest, field), blankedParts.reduce((rest, part) => rest.replace(part, (found) => ' '.repeat(found.length)), written));
  const shifted = (mark: StandingMark): StandingMark => ({
    ...mark, whole: mark.whole.map((stretch) => moved(stretch, start)), value: mark.value && moved(mark.value, start),
  });
  const struck = strikeMarks(bare);
  const asides = asideMarks(written, struck.flatMap(({ whole }) => whole).reduce(blanked, bare), isOther);
  const marks = [...fields.flatMap((field) => fieldMark(field, written)), ...asides, ...struck];
  const id = /\s\^[A-Za-z0-9-]+\s*$/.exec(written);
  return { marks: marks.map(shifted), end: start + written.slice(0, id?.index ?? written.length).trimEnd().length };
}

/** Words that a labelled line or a field below an item says of its standing; `start` is where the words begin. */
export function detailMark(text: string, words: Stretch, line: Stretch): StandingMark[] {
  const written = text.slice(words.start, words.end);
  const fields = placedFields(written);
  const found = /^[^\p{L}\p{N}]{0,4}([\p{L}][^:：=]{0,30}?)[*_]*[:：]{1,2}[*_]*\s*(.+)$/u.exec(written.trim());
  const labelled = found === null || fields.length > 0 ? null : standingOfField(found[1] ?? '', (found[2] ?? '').trim());
  if (labelled !== null) return [{ says: labelled, whole: [line], value: valueIn(labelled, found?.[2] ?? '', text, { start: words.start, end: words.end }), labelled: true }];
  const isOnlyField = fields.length === 1 && written.trim() === written.slice(fields[0]?.start, fields[0]?.end);
  return fields.flatMap((field) => fieldMark(field, written)).map((mark) => ({
    ...mark,
    whole: isOnlyField ? [line] : mark.whole.map((stretch) => moved(stretch, words.start)),
    value: mark.value && moved(mark.value, words.start),
  }));
}

function fieldMark(field: ReturnType<typeof placedFields>[number], written: string): StandingMark[] {
  const says = standingOfField(field.name, field.value);
  if (says === null) return [];
  const start = field.start - spaceBefore(written, field.start);
  return [{ says, whole: [{ start, end: field.end }], value: valueIn(says, field.value, written, { start: field.valueStart, end: field.end - 1 }) }];
}

// In the blanked words asides are found, in those written the space before them, which goes with them.
function asideMarks(written: string, bare: string, isOther: IsOtherAside): StandingMark[] {
  const marks: StandingMark[] = [];
  let rest = bare.trimEnd();
  for (let count = 0; count < mostAsides; count += 1) {
    const tail = Math.max(0, rest.length - longestAside);
    const aside = lastAside.exec(rest.slice(tail));
    if (aside === null) break;
    const [whole, inner = ''] = aside;
    const end = tail + aside.index + whole.length;
    const open = end - whole.trimStart().length;
    const start = open - spaceBefore(written, open);
    const says = standingOfAside(inner);
    if (says !== null) marks.push({ says, whole: [{ start, end }], value: valueIn(says, inner, bare, { start, end }) });
    else if (!isOther(inner)) break;
    rest = rest.slice(0, open).trimEnd();
  }
  return marks;
}

function spaceBefore(written: string, at: number): number {
  return /(?:\r?\n[\s>]*|[ \t]+)$/.exec(written.slice(Math.max(0, at - longestAside), at))?.[0].length ?? 0;
}

function strikeMarks(bare: string): StandingMark[] {
  const lead = bare.length - bare.trimStart().length;
  const close = bare.lastIndexOf('~~');
  if (!bare.startsWith('~~', lead) || close < lead + 3) return [];
  return [{ says: { retired: true }, whole: [{ start: lead, end: lead + 2 }, { start: close, end: close + 2 }], value: null }];
}

function valueIn(says: WrittenStanding, written: string, text: string, within: Stretch): Stretch | null {
  const value = standingValue(says, written);
  const start = value === null ? -1 : text.slice(0, within.end).lastIndexOf(value);
  return value === null || start < within.start ? null : { start, end: start + value.length };
}

function blanked(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function moved({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}
