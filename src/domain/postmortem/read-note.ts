import { readCallouts } from '../note/callout';
import { conflictProblems } from '../note/conflict-markers';
import { decideKind } from '../note/decide-kind';
import { diagnoseFrontmatter } from '../note/diagnose-frontmatter';
import { frontmatterEntries } from '../note/frontmatter-entries';
import { isTemplate } from '../note/is-template';
import type { NoteStructure } from '../note/note-structure';
import { readOutline } from '../note/outline';
import { readProperties } from '../note/read-properties';
import type { ReadingConfig } from '../note/reading-config';
import { detectLanguage } from '../shared/detect-language';
import { inferNumberStyle } from '../shared/infer-number-style';
import type { MarketVocabulary } from '../shared/market';
import type { Problem } from '../shared/problem';
import { lineStarts } from '../shared/slice-lines';
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
export function readNote(structure: NoteStructure, { config, markets }: NoteReadingContext): NoteRecord | null {
  const starts = lineStarts(structure.text);
  const entries = frontmatterEntries(structure, starts);
  const properties = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const { path, tags } = structure;
  if (isTemplate({ path, properties, frontmatterText: malformedText(structure) }, config)) return null;
  const kind = decideKind({ path, properties, tags }, config);
  const sections = readOutline(structure, config, kind === null ? 'any-note' : 'campaign-note');
  const read = readProperties(structure, config, { starts, sections: kind === null ? null : sections });
  const context: ExtractionContext = {
    structure, config, markets, kind, starts, sections,
    language: kind === null ? null : detectLanguage(proseSample(structure)),
    numberStyle: kind === null ? 'unknown' : inferNumberStyle(structure.text),
    properties: read.readings,
    scope: readScope(read.readings, markets),
  };
  const ofText = [...diagnoseFrontmatter(structure, starts), ...conflictProblems(structure, starts)];
  const ofProperties = kind === null ? [] : read.problems;
  return recordOf(context, itemsOf(context), [...ofText, ...ofProperties]);
}

function itemsOf(context: ExtractionContext): Extraction {
  const callouts = readCallouts(context.structure, context.starts);
  const everywhere: Extraction[] = [extractEntries(context, callouts), extractGuardrails(context, callouts)];
  const ofKind = context.kind === null ? [] : campaignExtractors.map((extract) => extract(context));
  const all = [...everywhere, ...ofKind];
  return { items: all.flatMap(({ items }) => items), problems: all.flatMap(({ problems }) => problems) };
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
