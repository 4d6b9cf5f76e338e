import { fill } from '../../locales/fill';
import { coverageRows } from '../coverage/coverage-rows';
import type { QueryStatus } from '../query/query-status';
import { emptyList } from './empty-state';
import type { EmptyState } from './empty-state';
import type { FilterPanelModel } from './filter-panel';
import { itemContent } from './item-content';
import type { LibraryReading } from './library-reading';
import type { NoteCard } from './note-card';
import { noteModel } from './note-model';
import { problemRow } from './problem-row';
import type { Row } from './row';
import type { Segment, SegmentCounts } from './segment';
import type { FilterChip, SegmentContent } from './segment-content';
import { segmentCounts } from './segment-counts';

/** Everything the sidebar shows, as data. */
export interface LibraryModel {
  readonly segment: Segment;
  readonly counts: SegmentCounts;
  readonly progress: string | null;
  /** The active filters; null where filters do not apply. */
  readonly filters: readonly FilterChip[] | null;
  /** What the filter panel shows; null while it is closed. */
  readonly filterPanel: FilterPanelModel | null;
  readonly status: QueryStatus | null;
  readonly card: NoteCard | null;
  readonly rows: readonly Row[];
  readonly empty: EmptyState | null;
}

/** Computes what the sidebar shows. */
export function libraryModel(reading: LibraryReading): LibraryModel {
  const { segment } = reading.state;
  const note = noteModel(reading);
  const counts = segmentCounts(reading, note.count);
  const content = contentOf(segment, reading, note, counts);
  const progress = progressText(reading);
  return {
    segment,
    counts,
    progress,
    filters: content.filters,
    filterPanel: content.filterPanel ?? null,
    status: content.status,
    card: content.card,
    rows: content.rows,
    empty: content.rows.length === 0 && content.card === null && progress === null ? content.empty : null,
  };
}

function contentOf(segment: Segment, reading: LibraryReading, note: SegmentContent, counts: SegmentCounts): SegmentContent {
  if (segment === 'note') return note;
  if (segment === 'problem') return problemContent(reading);
  return segment === 'coverage' ? coverageContent(reading) : itemContent(reading, segment, counts);
}

function progressText({ progress, locale }: LibraryReading): string | null {
  if (progress.phase === 'waiting') return locale.words.view.waiting;
  // Re-reading a note or two is no news.
  if (progress.phase === 'ready' || progress.total < 50) return null;
  return fill(locale.words.view.indexing, { done: progress.done, total: progress.total });
}

function problemContent({ index, locale }: LibraryReading): SegmentContent {
  const rows = index.problems().map((problem) => problemRow(problem, locale.words));
  const empty = emptyList({ segment: 'problem', narrowed: false, libraryEmpty: false }, locale.words);
  return { filters: null, status: null, card: null, rows, empty };
}

function coverageContent({ index, coverage, locale }: LibraryReading): SegmentContent {
  const rows = coverage === undefined ? [] : coverageRows(coverage, locale);
  const empty = emptyList({ segment: 'coverage', narrowed: false, libraryEmpty: index.records.size === 0 }, locale.words);
  return { filters: null, status: null, card: null, rows, empty };
}
