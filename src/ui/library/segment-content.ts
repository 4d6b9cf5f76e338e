import type { FacetName } from '../../domain/library/facet';
import type { QueryStatus } from '../query/query-status';
import type { EmptyState } from './empty-state';
import type { FilterPanelModel } from './filter-panel';
import type { NoteCard } from './note-card';
import type { Row } from './row';

/** A filter as a chip; `written` are the words of the query that were read as this filter, null where it was set by hand. */
export interface FilterChip {
  readonly facet: FacetName;
  readonly key: string;
  readonly label: string;
  readonly written: string | null;
}

/** What one segment shows. */
export interface SegmentContent {
  /** The active filters; null where filters do not apply. */
  readonly filters: readonly FilterChip[] | null;
  /** What the filter panel shows; absent where filters do not apply. */
  readonly filterPanel?: FilterPanelModel | null;
  readonly status: QueryStatus | null;
  readonly card: NoteCard | null;
  readonly rows: readonly Row[];
  readonly empty: EmptyState | null;
}
