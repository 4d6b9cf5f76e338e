import { readOutline } from '../note/outline';
import type { NoteStructure, SectionStructure } from '../note/note-structure';
import type { ReadingConfig } from '../note/reading-config';
import { receiptType } from './receipt';

/** A sentence of a brief as written, with its place in the note (UTF-16, end exclusive). */
export interface BriefSentence {
  readonly text: string;
  readonly start: number;
}

const silent: ReadonlySet<string> = new Set(['yaml', 'code', 'comment', 'html', 'thematicBreak', 'footnoteDefinition', 'math']);
const ruleCallout = new RegExp(`^[ \\t>]*\\[!(?:${receiptType}|guardrail)\\b`, 'i');
const sentenceEnd = /[.!?…。！？]+["'”»)]*(?=\s|$)|[。！？]/g;

/**
 * What a brief says of its own campaign, sentence by sentence; list items and table rows are sentences. Without properties, code and
 * comments, and without what it quotes from the library: its guardrails and its review.
 */
export function briefSentences(structure: NoteStructure, config: ReadingConfig): BriefSentence[] {
  const quoted = readOutline(structure, config)
    .filter(({ ownRoles, roles }) => [...ownRoles, ...roles].some((role) => role === 'guardrails' || role === 'review'))
    .map(({ whole }) => whole);
  return structure.sections
    .filter((section) => !silent.has(section.type) && !quoted.some(({ start, end }) => section.start >= start && section.start < end))
    .flatMap((section) => sentencesOf(section, structure.text));
}

function sentencesOf(section: SectionStructure, text: string): BriefSentence[] {
  const written = withoutComments(text.slice(section.start, section.end));
  if (ruleCallout.test(written)) return [];
  return section.type === 'paragraph' || section.type === 'heading' ? split(written, sentenceEnd, section.start) : lines(written, section.start);
}

function lines(written: string, offset: number): BriefSentence[] {
  return split(written, /\n/g, offset).flatMap(({ text, start }) => split(text, sentenceEnd, start));
}

function split(written: string, ends: RegExp, offset: number): BriefSentence[] {
  const cuts = [...written.matchAll(ends)].map((match) => match.index + match[0].length);
  return [...cuts, written.length].flatMap((end, at): BriefSentence[] => {
    const from = cuts[at - 1] ?? 0;
    const part = written.slice(from, end);
    const text = part.trimStart();
    return text.trim() === '' ? [] : [{ text: text.trimEnd(), start: offset + from + part.length - text.length }];
  });
}

// Blanked, so that places stay.
function withoutComments(text: string): string {
  return text.replace(/%%(?:[^%]|%(?!%))*%%/g, (comment) => ' '.repeat(comment.length));
}
