import { readCallouts } from '../note/callout';
import { withBothSides } from '../note/both-sides';
import { conflictProblems } from '../note/conflict-markers';
import { diagnoseFrontmatter } from '../note/diagnose-frontmatter';
import type { NoteStructure } from '../note/note-structure';
import type { Problem } from '../shared/problem';
import { runToEnd } from '../shared/steps';
import type { Steps } from '../shared/steps';
import { extractEntries } from './extract-entries';
import { extractGuardrails } from './extract-guardrails';
import type { Extraction, ExtractionContext } from './extraction-context';
import { campaignExtractors } from './campaign-extractors';
import type { Item } from './item';
import { noteFields } from './note-fields';
import type { NoteRecord } from './note-record';
import { readContextInSteps } from './read-context';
import type { NoteReadingContext } from './read-context';
import { readDigest } from './read-digest';

/**
 * Everything the library knows of one note; null for templates and for notes that hold nothing of interest. A note of no known kind gives
 * only guardrails, entries and the problems of its properties block. Never throws, whatever the text; linear in its length.
 */
export function readNote(structure: NoteStructure, context: NoteReadingContext): NoteRecord | null {
  return runToEnd(readNoteInSteps(structure, context));
}

/** Reads like `readNote`, but can be interrupted between its parts: a long note, or the first ones, take more than a frame. */
export function* readNoteInSteps(structure: NoteStructure, reading: NoteReadingContext): Steps<NoteRecord | null> {
  const read = yield* readContextInSteps(withBothSides(structure), reading);
  if (read === null) return null;
  const { context } = read;
  yield;
  const ofText = [...diagnoseFrontmatter(structure, context.starts), ...conflictProblems(structure, context.starts)];
  yield;
  const found = yield* itemsOf(context);
  const ofProperties = context.kind === null ? [] : read.problems;
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
  // Of a block that is never closed even the kind can be read: a note without one is none of ours.
  if (kind === null && items.length === 0 && found.every(({ code }) => code === 'frontmatter-not-closed')) return null;
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

function titleOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
