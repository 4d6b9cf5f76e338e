import type { Span } from '../../shared/span';
import { readCallouts } from '../../note/callout';
import { scanLines } from '../../note/edit/scan-lines';
import { listText } from '../../note/list-text';
import { readEntryWords } from '../entry-of';
import type { PlacedEntry } from '../entry-of';
import { placedEntries } from '../extract-entries';
import { placedGuardrails } from '../extract-guardrails';
import type { PlacedGuardrail } from '../extract-guardrails';
import type { ExtractionContext } from '../extraction-context';
import { readGuardrailAside, readGuardrailLine } from '../guardrail-line';
import { readInlineFields } from '../inline-fields';
import type { Guardrail, LibraryEntry } from '../item';
import { standingOfField } from '../written-standing';
import type { WrittenStanding } from '../written-standing';
import { findReferenced } from './item-reference';
import type { ItemReference } from './item-reference';
import type { StandingMark, Stretch } from './standing-mark';
import { detailMark, wordsMarks } from './words-marks';

/** What a line is understood to say: its words, and how they stand. */
export interface WordsReading {
  readonly text: string;
  readonly standing: WrittenStanding;
}

/** A rule or an entry with everything in its note that says how it stands; offsets refer to the note. */
export interface StandingHolder {
  readonly item: Guardrail | LibraryEntry;
  /** The words that a new mark goes behind. */
  readonly words: Stretch;
  /** Where in or behind the words; null where there is no place that would be read. */
  readonly end: number | null;
  /** Whether only a field is understood there, not words in brackets. */
  readonly fieldOnly: boolean;
  readonly marks: readonly StandingMark[];
  /** First and last line of all that. */
  readonly lines: { readonly from: number; readonly to: number };
  /** Reads the words as the library does. */
  readonly read: (words: string) => WordsReading;
}

/** Finds a rule or an entry in its note, as the note is now; null when its words are gone. */
export function findHolder(context: ExtractionContext, reference: ItemReference): StandingHolder | null {
  const callouts = readCallouts(context.structure, context.starts);
  if (reference.kind === 'guardrail') {
    const rule = findReferenced(reference, placedGuardrails(context, callouts).rules);
    return rule && ruleHolder(rule, context);
  }
  const entry = reference.kind === 'entry' ? findReferenced(reference, placedEntries(context, callouts)) : null;
  return entry && entryHolder(entry, context);
}

function ruleHolder({ item, candidate }: PlacedGuardrail, context: ExtractionContext): StandingHolder {
  const { text } = context.structure;
  const isSentence = candidate.sentence === true;
  const words = isSentence ? candidate.span : wordsOf(text, candidate.span);
  const found = wordsMarks(text, words, (aside) => readGuardrailAside(aside, context) !== null);
  const details = candidate.details.flatMap(({ span }) => detailMark(text, wordsOf(text, span), wholeLines(context, span)));
  const place = isSentence ? { end: beforeStop(text, words), fieldOnly: false } : placeBehind(context, words, found.end);
  return {
    item, words, ...place,
    marks: [...found.marks, ...details],
    lines: linesOf([candidate.span, ...candidate.details.map(({ span }) => span)]),
    read: (written) => readGuardrailLine(isSentence ? written.replace(/\s+/g, ' ') : listText(written, whole(written)).text, context),
  };
}

function entryHolder({ item, told, labelled }: PlacedEntry, context: ExtractionContext): StandingHolder {
  const { text } = context.structure;
  const lines = told.map((span) => wordsOf(text, span));
  const words = lines.at(-1) ?? item.source;
  const found = lines.map((line) => wordsMarks(text, line, () => false));
  const details = labelled.flatMap(({ span }) => detailMark(text, wordsOf(text, span), wholeLines(context, span)));
  return {
    item, words, ...placeBehind(context, words, found.at(-1)?.end ?? words.end),
    marks: [...found.flatMap(({ marks }) => marks), ...details],
    lines: linesOf([...told, ...labelled.map(({ span }) => span)]),
    read: (written) => {
      const { text: bare, fields } = readInlineFields(listText(written, whole(written)).text);
      const ofFields = [...fields].reduce<WrittenStanding>((all, [name, value]) => ({ ...all, ...standingOfField(name, value) }), {});
      const { said, standing } = readEntryWords(bare);
      return { text: said, standing: { ...ofFields, ...standing } };
    },
  };
}

// A fence that closes a block of code must stay alone on its line.
function placeBehind({ structure: { text } }: ExtractionContext, words: Stretch, end: number): Pick<StandingHolder, 'end' | 'fieldOnly'> {
  const last = scanLines(text).lines.find((line) => line.start <= end && end <= line.end);
  if (last === undefined || last.kind === 'text') return { end, fieldOnly: false };
  const stop = text.indexOf('\n', words.start);
  return { end: words.start + text.slice(words.start, stop === -1 ? words.end : stop).trimEnd().length, fieldOnly: true };
}

// Behind its full stop, an aside would no longer belong to the sentence.
function beforeStop(text: string, { start, end }: Stretch): number | null {
  const stop = /[.!。！][*_]*$|[*_]+[.!。！]$/.exec(text.slice(start, end));
  return stop === null ? null : start + stop.index;
}

function wordsOf(text: string, span: Stretch): Stretch {
  const { start } = listText(text, span);
  const lead = /^\s*/.exec(text.slice(start, span.end))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, span.start + text.slice(span.start, span.end).trimEnd().length) };
}

// Whole lines with one line end, so that nothing empty stays behind.
function wholeLines({ structure: { text }, starts }: ExtractionContext, { line, endLine }: Span): Stretch {
  const start = starts[line] ?? 0;
  const next = starts[endLine + 1] ?? text.length;
  const bare = text.slice(start, next).replace(/\r?\n$/, '').length;
  const before = /\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return line > 0 && before > 0 ? { start: start - before, end: start + bare } : { start, end: next };
}

function linesOf(spans: readonly Span[]): StandingHolder['lines'] {
  return { from: Math.min(...spans.map(({ line }) => line)), to: Math.max(...spans.map(({ endLine }) => endLine)) };
}

function whole(text: string): Stretch {
  return { start: 0, end: text.length };
}
