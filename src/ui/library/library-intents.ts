import type { RowActions } from '../item-actions/row-actions';
import type { QueryIntents } from '../query/draw-query-status';
import type { EmptyAction } from './empty-state';
import type { FilterChip } from './segment-content';
import type { Filter, LibraryViewState } from './library-view-state';
import type { CardAction } from './note-card';
import type { ItemRow } from './row';

/** What a person can ask of the library sidebar; the view carries it out. */
export interface LibraryIntents {
  readonly query: QueryIntents;
  readonly change: (patch: Partial<LibraryViewState>) => void;
  readonly removeFilter: (chip: FilterChip) => void;
  readonly toggleFilters: (open: boolean) => void;
  readonly toggleFilter: (value: Filter) => void;
  readonly clearFilters: () => void;
  readonly openOptionsMenu: (event: MouseEvent) => void;
  readonly openSegmentMenu: (event: MouseEvent) => void;
  readonly openRow: (row: ItemRow, event: KeyboardEvent | MouseEvent) => void;
  /** Follows a link in the text of a row. */
  readonly openLink: (row: ItemRow, link: string, event: MouseEvent) => void;
  readonly fixRow: (row: ItemRow) => void;
  readonly openRowMenu: (row: ItemRow, event: MouseEvent | KeyboardEvent, el: HTMLElement) => void;
  readonly items: RowActions;
  readonly previewRow: (row: ItemRow, event: MouseEvent, el: HTMLElement) => void;
  /** Does with the open note what a button of its card says. */
  readonly takeFurther: (action: CardAction) => void;
  readonly start: (action: EmptyAction) => void;
}
