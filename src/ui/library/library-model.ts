import { coverageCount } from '../../application/coverage';
import type { FacetName } from '../../domain/library/facet';
import { fill } from '../../locales/fill';
import { coverageRows } from '../coverage/coverage-rows';
import type { BriefCard } from './brief-card';
import { facetLabel } from './facet-label';
import { emptyList } from './empty-state';
import type { EmptyState } from './empty-state';
import { listRows } from './list-model';
import type { LibraryReading } from './library-reading';
import { noteModel } from './note-model';
import { problemRow } from './problem-row';
import type { Row } from './row';
import type { Segment, SegmentCounts } from './segment';
import { statusLine } from './status-line';
import type { StatusLine } from './status-line';

/** A filter as a chip; `written` are the words of the query that were read as this filter, null where it was set by hand. */
export interface FilterChip {
  readonly facet: FacetName;
  readonly key: string;
  readonly label: string;
  readonly written: string | null;
}

/** Everything the sidebar shows, as data. */
export interface LibraryModel {
  readonly segment: Segment;
  readonly counts: SegmentCounts;
  readonly progress: string | null;
  /** The active filters; null where filters do not apply. */
  readonly filters: readonly FilterChip[] | null;
  readonly status: StatusLine | null;
  readonly card: BriefCard | null;
  readonly rows: readonly Row[];
  readonly empty: EmptyState | null;
}

type Content = Pick<LibraryModel, 'filters' | 'status' | 'card' | 'rows' | 'empty'>;

/** Computes what the sidebar shows. */
export function libraryModel(reading: LibraryReading): LibraryModel {
  const { segment } = reading.state;
  const note = noteModel(reading);
  const content = segment === 'note' ? note : segment === 'problem' ? problemContent(reading) : segment === 'coverage' ? coverageContent(reading) : itemContent(reading, segment);
  const progress = progressText(reading);
  return {
    segment,
    counts: segmentCounts(reading, note.count),
    progress,
    filters: content.filters,
    status: content.status,
    card: content.card,
    rows: content.rows,
    empty: content.rows.length === 0 && content.card === null && progress === null ? content.empty : null,
  };
}

/** How many of everything there are, whatever is being searched for. */
function segmentCounts({ index, coverage }: LibraryReading, note: number): SegmentCounts {
  return {
    note,
    entry: index.items('entry').length,
    guardrail: index.items('guardrail').length,
    learning: index.items('learning').length,
    action: index.items('action').length,
    problem: index.problems().length,
    coverage: coverage === undefined ? 0 : coverageCount(coverage),
  };
}

function progressText({ progress, locale }: LibraryReading): string | null {
  if (progress.phase === 'waiting') return locale.words.view.waiting;
  // Re-reading a note or two is no news.
  if (progress.phase === 'ready' || progress.total < 50) return null;
  return fill(locale.words.view.indexing, { done: progress.done, total: progress.total });
}

function problemContent({ index, locale }: LibraryReading): Content {
  const rows = index.problems().map((problem) => problemRow(problem, locale.words));
  const empty = emptyList({ segment: 'problem', narrowed: false, libraryEmpty: false }, locale.words);
  return { filters: null, status: null, card: null, rows, empty };
}

function coverageContent({ index, coverage, locale }: LibraryReading): Content {
  const rows = coverage === undefined ? [] : coverageRows(coverage, locale);
  const empty = emptyList({ segment: 'coverage', narrowed: false, libraryEmpty: index.records.size === 0 }, locale.words);
  return { filters: null, status: null, card: null, rows, empty };
}

function itemContent(reading: LibraryReading, segment: Exclude<Segment, 'note' | 'problem' | 'coverage'>): Content {
  const { index, state, locale, today } = reading;
  const keysOf = (facet: FacetName): string[] => state.filters.filter((filter) => filter.facet === facet).map(({ key }) => key);
  const facets = { campaignType: keysOf('campaignType'), market: keysOf('market') };
  const given = Object.fromEntries(Object.entries(facets).filter(([, keys]) => keys.length > 0));
  const answer = index.search.search(state.query, {
    kinds: [segment], facets: given, limit: Number.MAX_SAFE_INTEGER, today, asText: state.asText,
  });
  const label = facetLabel(reading.markets, locale);
  const narrowed = state.query.trim() !== '' || state.filters.length > 0;
  return {
    filters: [
      ...state.filters.map((filter) => ({ ...filter, label: label(filter.facet, filter), written: null })),
      ...answer.understood.map(({ facet, key, label: name, written }) => ({ facet, key, label: label(facet, { key, label: name }), written })),
    ],
    status: statusLine(answer, state.asText && state.query.trim() !== '', locale, label),
    card: null,
    rows: listRows(answer, state, { locale, today, label }),
    empty: emptyList({ segment, narrowed, libraryEmpty: index.records.size === 0 }, locale.words),
  };
}
