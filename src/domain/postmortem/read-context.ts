import { decideKind } from '../note/decide-kind';
import { frontmatterEntries } from '../note/frontmatter-entries';
import { isTemplate } from '../note/is-template';
import { mayHoldItems } from '../note/may-hold-items';
import type { NoteStructure } from '../note/note-structure';
import { readOutline } from '../note/outline';
import { readProperties } from '../note/read-properties';
import type { ReadingConfig } from '../note/reading-config';
import { detectLanguage } from '../shared/detect-language';
import { inferNumberStyle } from '../shared/infer-number-style';
import { lineStarts } from '../shared/line-starts';
import type { MarketVocabulary } from '../shared/market';
import type { Problem } from '../shared/problem';
import type { Steps } from '../shared/steps';
import type { ExtractionContext } from './extraction-context';
import { readScope } from './read-scope';

/** What reading a note needs to know besides the note. */
export interface NoteReadingContext {
  readonly config: ReadingConfig;
  readonly markets: MarketVocabulary;
}

/** All that extractors may look at, with what is wrong with the properties it comes from. */
export interface ContextReading {
  readonly context: ExtractionContext;
  readonly problems: readonly Problem[];
}

/** Reads what a note is about and how it is built; null for templates and for notes that cannot hold an item. */
export function* readContextInSteps(structure: NoteStructure, { config, markets }: NoteReadingContext): Steps<ContextReading | null> {
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
  return { context, problems: read.problems };
}

function malformedText({ text, frontmatter }: NoteStructure): string | null {
  return frontmatter.state !== 'malformed' ? null : text.slice(frontmatter.span.start, frontmatter.span.end);
}

// The properties are in the vault's own names for everything; the language is that of headings and text.
function proseSample({ text, frontmatter }: NoteStructure): string {
  const start = frontmatter.state === 'absent' ? 0 : frontmatter.span.end;
  return text.slice(start, start + 4000);
}
