import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { frontmatterEntries } from '../../../src/domain/note/frontmatter-entries';
import { readOutline } from '../../../src/domain/note/outline';
import { readProperties } from '../../../src/domain/note/read-properties';
import type { ReadingConfig } from '../../../src/domain/note/reading-config';
import type { ExtractionContext } from '../../../src/domain/postmortem/extraction-context';
import type { NoteKind } from '../../../src/domain/note/note-kind';
import { detectLanguage } from '../../../src/domain/shared/detect-language';
import { inferNumberStyle } from '../../../src/domain/shared/infer-number-style';
import { createMarketVocabulary } from '../../../src/domain/shared/market-vocabulary';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

const markets = createMarketVocabulary({ languages: ['en'], aliases: {} });

/** What extractors receive for a note of nothing but this text. */
export function extractionContextOf(text: string, kind: NoteKind = 'postmortem', config: ReadingConfig = defaultReadingConfig): ExtractionContext {
  const structure = noteStructureOf(text, 'Note.md');
  const starts = lineStarts(text);
  const sections = readOutline(structure, config);
  return {
    structure, config, markets, kind, starts, sections,
    language: detectLanguage(text),
    numberStyle: inferNumberStyle(text),
    properties: readProperties(structure, config, { starts, sections, entries: frontmatterEntries(structure, starts) }).readings,
    scope: { campaignTypes: [], markets: [], channels: [], goals: [], audiences: [] },
  };
}
