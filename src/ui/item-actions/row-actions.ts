import type { ItemRow } from '../library/row';

/** What pointer and keys can do with a row, besides opening it. */
export interface RowActions {
  readonly insertLink: (row: ItemRow) => void;
  readonly insertText: (row: ItemRow) => void;
  readonly copyText: (row: ItemRow, el: HTMLElement) => Promise<void>;
  readonly copyLink: (row: ItemRow, el: HTMLElement) => Promise<void>;
  readonly dragText: (row: ItemRow, withWords: boolean) => string;
}
