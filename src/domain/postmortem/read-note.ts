import { readCallouts } from '../note/callout';
import { conflictProblems } from '../note/conflict-markers';
import { decideKind } from '../note/decide-kind';
import { diagnoseFrontmatter } from '../note/diagnose-frontmatter';
import { frontmatterEntries } from '../note/frontmatter-entries';
import { isTemplate } from '../note/is-template';
import { mayHoldItems } from '../note/may-hold-items';
import type { NoteStructure } from '../note/note-structure';
import { readOutline } from '../note/outline';
import { readProperties } from '../note/read-properties';
import type { ReadingConfig } from '../note/reading-config';
import { detectLanguage } from '../shared/detect-language';
import { inferNumberStyle } from '../shared/infer-number-style';
import type { MarketVocabulary } from '../shared/market';
import type { Problem } from '../shared/problem';
import { lineStarts } from '../shared/line-starts';
import { runToEnd } from '../shared/steps';
import type { Steps } from '../shared/steps';
import { extractEntries } from './extract-entries';
import { extractGuardrails } from './extract-guardrails';
import type { Extraction, ExtractionContext } from './extraction-context';
import { campaignExtractors } from './campaign-extractors';
import type { Item } from './item';
import { noteFields } from './note-fields';
import type { NoteRecord } from './note-record';
import { readDigest } from './read-digest';
import { readScope } from './read-scope';

/** What reading a note needs to know besides the note. */
export interface NoteReadingContext {
  readonly config: ReadingConfig;
  readonly markets: MarketVocabulary;
}

/**
 * Everything the library knows of one note; null for templates and for notes that hold nothing of interest. A note of no known kind gives
 * only guardrails, entries and the problems of its properties block. Never throws, whatever the text; linear in its length.
 */
export function readNote(structure: NoteStructure, context: NoteReadingContext): NoteRecord | null {
  return runToEnd(readNoteInSteps(structure, context));
}

/** Reads like `readNote`, but can be interrupted between its parts: a long note, or the first ones, take more than a frame. */
export function* readNoteInSteps(structure: NoteStructure, { config, markets }: NoteReadingContext): Steps<NoteRecord | null> {
  const starts = lineStarts(structure.text);
  const entries = frontmatterEntries(structure, starts);
  const properties = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const { path, tags } = structure;
  if (isTemplate({ path, properties, frontmatterText: malformedText(structure) }, config)) return null;
  yield;
  const kind = decideKind({ path, properties, tags }, config);
  if (kind === null && !mayHoldItems(structure, config)) return null;
  const sections = readOutline(structure, config, kind === null ? 'any-note' : 'campaign-note');
  yield;
  const read = readProperties(structure, config, { starts, sections: kind === null ? null : sections, entries });
  yield;
  const language = kind === null ? null : detectLanguage(proseSample(structure));
  yield;
  const context: ExtractionContext = {
    structure, config, markets, kind, starts, sections, language,
    numberStyle: kind === null ? 'unknown' : inferNumberStyle(structure.text, language),
    properties: read.readings,
    scope: readScope(read.readings, markets),
  };
  yield;
  const ofText = [...diagnoseFrontmatter(structure, starts), ...conflictProblems(structure, starts)];
  yield;
  const found = yield* itemsOf(context);
  const ofProperties = kind === null ? [] : read.problems;
  return recordOf(context, found, [...ofText, ...ofProperties]);
}

function* itemsOf(context: ExtractionContext): Steps<Extraction> {
  const callouts = readCallouts(context.structure, context.starts);
  yield;
  const found: Extraction[] = [extractEntries(context, callouts)];
  yield;
  found.push(extractGuardrails(context, callouts));
  for (const extract of context.kind === null ? [] : campaignExtractors) {
    yield;
    found.push(extract(context));
  }
  return { items: found.flatMap(({ items }) => items), problems: found.flatMap(({ problems }) => problems) };
}

function recordOf(context: ExtractionContext, { items, problems }: Extraction<Item>, before: readonly Problem[]): NoteRecord | null {
  const { structure, kind } = context;
  const { fields, problems: ofFields } = noteFields(context.properties, structure.path);
  const found = [...before, ...(kind === null ? [] : ofFields), ...problems];
  if (kind === null && items.length === 0 && found.length === 0) return null;
  return {
    ...fields,
    path: structure.path,
    title: titleOf(structure.path),
    kind,
    scope: context.scope,
    tags: [...new Set(structure.tags)],
    language: context.language,
    digest: kind === null ? [] : readDigest(context),
    items,
    problems: [...found].sort((first, second) => first.line - second.line),
  };
}

function malformedText({ text, frontmatter }: NoteStructure): string | null {
  return frontmatter.state !== 'malformed' ? null : text.slice(frontmatter.span.start, frontmatter.span.end);
}

// The properties are in the vault's own names for everything; the language is that of headings and text.
function proseSample({ text, frontmatter }: NoteStructure): string {
  const start = frontmatter.state === 'absent' ? 0 : frontmatter.span.end;
  return text.slice(start, start + 4000);
}

function titleOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
