import type { RowActions } from '../item-actions/row-actions';
import type { EmptyAction } from './empty-state';
import type { FilterChip } from './library-model';
import type { LibraryViewState } from './library-view-state';
import type { ItemRow } from './row';

/** What a person can ask of the library sidebar; the view carries it out. */
export interface LibraryIntents {
  readonly change: (patch: Partial<LibraryViewState>) => void;
  readonly removeFilter: (chip: FilterChip) => void;
  readonly openFilterMenu: (event: MouseEvent) => void;
  readonly openOptionsMenu: (event: MouseEvent) => void;
  readonly openSegmentMenu: (event: MouseEvent) => void;
  readonly openRow: (row: ItemRow, event: KeyboardEvent | MouseEvent) => void;
  readonly fixRow: (row: ItemRow) => void;
  readonly openRowMenu: (row: ItemRow, event: MouseEvent | KeyboardEvent, el: HTMLElement) => void;
  readonly items: RowActions;
  readonly previewRow: (row: ItemRow, event: MouseEvent, el: HTMLElement) => void;
  readonly reviewBrief: () => void;
  readonly startPostmortem: () => void;
  readonly start: (action: EmptyAction) => void;
}
