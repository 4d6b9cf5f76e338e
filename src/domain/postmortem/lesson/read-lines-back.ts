import { readCallouts } from '../../note/callout';
import type { ListItemStructure, NoteStructure, SectionStructure } from '../../note/note-structure';
import { readOutline } from '../../note/outline';
import type { ReadingConfig } from '../../note/reading-config';
import { lineStarts, spanAt } from '../../shared/line-starts';
import type { MarketVocabulary } from '../../shared/market';
import { campaignExtractors } from '../campaign-extractors';
import { extractEntries } from '../extract-entries';
import { extractGuardrails } from '../extract-guardrails';
import type { ExtractionContext } from '../extraction-context';
import type { Item } from '../item';
import type { LessonPlace } from './lesson';

/** Where lines that are not written yet would stand. */
export interface LinesPlace extends Pick<LessonPlace, 'kind' | 'scope' | 'language'> {
  readonly heading: string;
  /** Whether other list items stand above them in the section. */
  readonly follows: boolean;
}

/** What reading makes of list items or a callout. */
export interface LinesReading {
  readonly items: readonly Item[];
  /** Whether all of it was said by these lines alone, not together with what stands above them. */
  readonly alone: boolean;
}

const tag = /(?:^|\s)(#[^\s#]+)/g;

/** Reads lines as if they stood below a heading of a note: the items that they would give, by the very reading that gathers them later. */
export function readLinesBack(lines: readonly string[], place: LinesPlace, { config, markets }: { config: ReadingConfig; markets: MarketVocabulary }): LinesReading {
  const above = place.follows ? ['- Something else that is said.'] : [];
  const text = [`## ${place.heading}`, '', ...above, ...lines, ''].join('\n');
  const structure = structureOf(text, above.length, lines);
  const starts = lineStarts(text);
  const context: ExtractionContext = {
    structure, config, markets, kind: place.kind, starts, language: place.language, numberStyle: 'unknown', properties: {}, scope: place.scope,
    sections: readOutline(structure, config, place.kind === null ? 'any-note' : 'campaign-note'),
  };
  const callouts = readCallouts(structure, starts);
  const extracted = [extractEntries(context, callouts), extractGuardrails(context, callouts), ...(place.kind === null ? [] : campaignExtractors).map((extract) => extract(context))];
  const first = 2 + above.length;
  const items = extracted.flatMap((each) => each.items).filter(({ source }) => source.endLine >= first);
  return { items, alone: items.every(({ source }) => source.line >= first) };
}

function structureOf(text: string, above: number, lines: readonly string[]): NoteStructure {
  const starts = lineStarts(text);
  const span = (line: number, to = line) => spanAt(starts, starts[line] ?? 0, (starts[to + 1] ?? text.length + 1) - 1);
  const last = 1 + above + lines.length;
  const isCallout = lines[0]?.startsWith('>') === true;
  const sections: SectionStructure[] = [{ type: 'heading', ...span(0) }];
  if (!isCallout || above > 0) sections.push({ type: 'list', ...span(2, isCallout ? 1 + above : last) });
  if (isCallout) sections.push({ type: 'callout', ...span(2 + above, last) });
  const listed = isCallout ? above : above + lines.length;
  const listItems = Array.from({ length: listed }, (_, index): ListItemStructure => ({ ...span(2 + index), parent: -2, task: null }));
  const tags = lines.flatMap((line) => [...line.matchAll(tag)].map((found) => found[1] ?? ''));
  return { path: '', text, frontmatter: { state: 'absent' }, headings: [{ ...span(0), level: 2, text: text.slice(3, (starts[1] ?? 1) - 1) }], sections, listItems, links: [], tags };
}
