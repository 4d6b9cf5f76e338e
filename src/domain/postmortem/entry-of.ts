import { isUnfilled } from '../note/placeholder';
import { leadingPolarity } from '../note/rule-polarity';
import type { Span } from '../shared/span';
import { campaignCount } from './campaign-count';
import { entryPart } from './entry-labels';
import type { EntryPart } from './entry-labels';
import { isPlainRule } from './entry-rules';
import type { ExtractionContext } from './extraction-context';
import { readInlineFields } from './inline-fields';
import type { LibraryEntry } from './item';
import { facetNarrowing, facetOfField, narrowed } from './narrow-scope';
import type { ScopeNarrowing } from './narrow-scope';
import { noteStanding, standingOf } from './note-standing';
import { standingOfAside, standingOfField } from './written-standing';
import type { WrittenStanding } from './written-standing';

/** A line of a library entry; `label` is the sub-heading it stands below, if any. */
export interface EntryLine {
  readonly text: string;
  readonly span: Span;
  readonly label: string | null;
}

/** An entry with the lines that its words and its standing come from. */
export interface PlacedEntry {
  readonly item: LibraryEntry;
  /** The lines of the insight itself, in order. */
  readonly told: readonly Span[];
  /** Labelled lines that say whether it still holds. */
  readonly labelled: readonly EntryLine[];
}

interface Draft {
  readonly summary: string[];
  readonly told: Span[];
  readonly labelled: EntryLine[];
  readonly parts: Map<EntryPart, string>;
  narrowing: ScopeNarrowing;
  standing: WrittenStanding;
  from: Span | null;
  to: Span | null;
}

const labelled = /^[^\p{L}\p{N}]{0,4}([\p{L}][^:：]{0,40}?)[*_]*[:：]{1,2}[*_]*\s*(.*)$/u;
const lastAside = /\s*[(（]([^()（）]{1,160})[)）]\s*([.!。！*_]{0,4})$/;
const longestAside = 200;
const mostAsides = 6;
const ownTags = /(^|\s)#(?:library|postmortem)(?:\/[^\s#]*)?(?=\s|$)/gi;
const comment = /%%[^%]*%%|<!--[^>]*-->/g;

/** One entry made of its lines; null when they say nothing. Its source runs from its first to its last line that says something. */
export function entryOf(lines: readonly EntryLine[], context: ExtractionContext): PlacedEntry | null {
  const draft: Draft = { summary: [], told: [], labelled: [], parts: new Map(), narrowing: {}, standing: {}, from: null, to: null };
  for (const line of lines) takeLine(draft, line, context);
  const text = draft.summary.join(' ');
  if (text === '' || draft.from === null || draft.to === null) return null;
  const { from, to } = draft;
  const item: LibraryEntry = {
    kind: 'entry',
    text,
    source: { path: context.structure.path, start: from.start, end: to.end, line: from.line, endLine: to.endLine },
    scope: narrowed(context.scope, draft.narrowing),
    ...standingOf(draft.standing, noteStanding(context)),
    creatorProfile: draft.parts.get('creatorProfile') ?? null,
    contentType: draft.parts.get('contentType') ?? null,
    campaignCount: countOf(draft.parts.get('campaignCount')) ?? campaignCount(text),
  };
  return { item, told: draft.told, labelled: draft.labelled };
}

function takeLine(draft: Draft, line: EntryLine, context: ExtractionContext): void {
  const { text: bare, fields } = readInlineFields(line.text.replace(comment, ' ').trim());
  // What a rule in the entry says of itself is not said of the entry.
  if (leadingPolarity(bare) !== null) return;
  for (const [name, value] of fields) takeLabelled(draft, name, value, context);
  const { said, standing } = readEntryWords(bare.replace(ownTags, '$1'));
  draft.standing = { ...draft.standing, ...standing };
  if (said === '' || isUnfilled(said) || leadingPolarity(said) !== null) return;
  const found = labelled.exec(said);
  const under = line.label === null ? null : entryPart(line.label);
  const taken = found !== null && takeLabelled(draft, found[1] ?? '', found[2] ?? '', context);
  if (taken) {
    if (standingOfField(found[1] ?? '', found[2] ?? '') !== null) draft.labelled.push(line);
    extend(draft, line.span);
  }
  else if (under !== null && under !== 'summary') take(draft, under, said, line.span);
  else take(draft, 'summary', said, line.span);
}

/**
 * Takes "(retired)" or "(review by 2026-09-01)" from behind the words of an entry, as from those of a rule. Inside of a last sentence
 * that is a rule it belongs to that rule.
 */
export function readEntryWords(written: string): { readonly said: string; readonly standing: WrittenStanding } {
  let said = written.trim();
  let standing: WrittenStanding = {};
  for (let count = 0; count < mostAsides; count += 1) {
    const tail = Math.max(0, said.length - longestAside);
    const aside = lastAside.exec(said.slice(tail));
    const more = aside === null ? null : standingOfAside(aside[1] ?? '');
    if (aside === null || more === null) break;
    const before = said.slice(0, tail + aside.index);
    if (endsInRule(before)) break;
    standing = { ...more, ...standing };
    said = `${before}${aside[2] ?? ''}`.trim();
  }
  return { said, standing };
}

function endsInRule(text: string): boolean {
  const last = text.split(/[.!?。！？]["”»)*_]*(?=\s)\s+/).at(-1) ?? '';
  return last.length < text.length && !/[.!?。！？]["”»)*_]*$/.test(last) && isPlainRule(last);
}

// Whether the label is one of an entry or of its scope; a label such as "DACH" is just how a sentence starts.
function takeLabelled(draft: Draft, label: string, value: string, context: ExtractionContext): boolean {
  const facet = facetOfField(label);
  const part = entryPart(label);
  const standing = standingOfField(label, value);
  if (isUnfilled(value)) return facet !== null || part !== null || standing !== null;
  if (part === 'summary') draft.summary.push(value.trim());
  else if (part !== null) draft.parts.set(part, value.trim());
  else if (facet !== null) draft.narrowing = { ...draft.narrowing, ...facetNarrowing(facet, value, context.markets) };
  else if (standing !== null) draft.standing = { ...draft.standing, ...standing };
  return part !== null || facet !== null || standing !== null;
}

function take(draft: Draft, part: EntryPart, text: string, span: Span): void {
  if (part === 'summary') {
    draft.summary.push(text);
    draft.told.push(span);
  } else draft.parts.set(part, [draft.parts.get(part), text].filter((piece) => piece !== undefined).join(' '));
  extend(draft, span);
}

function extend(draft: Draft, span: Span): void {
  draft.from ??= span;
  draft.to = span;
}

function countOf(written: string | undefined): number | null {
  const found = /\d{1,4}/.exec(written ?? '')?.[0];
  return found === undefined ? null : Number(found);
}
