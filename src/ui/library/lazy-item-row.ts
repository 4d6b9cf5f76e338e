import type { ItemRow } from './row';

/** What of a row has to be known before it is drawn. */
export type RowPlace = Pick<ItemRow, 'key' | 'path' | 'line' | 'label'>;

/** A row that is made when it is first looked at: of ten thousand only those in sight are. */
export class LazyItemRow implements ItemRow {
  readonly type = 'item';
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly label: string;
  #made: ItemRow | null = null;

  constructor(place: RowPlace, private readonly make: () => ItemRow) {
    this.key = place.key;
    this.path = place.path;
    this.line = place.line;
    this.label = place.label ?? '';
  }

  get icon(): ItemRow['icon'] {
    return this.#row.icon;
  }

  get title(): ItemRow['title'] {
    return this.#row.title;
  }

  get text(): ItemRow['text'] {
    return this.#row.text;
  }

  get remedy(): ItemRow['remedy'] {
    return this.#row.remedy;
  }

  get outcome(): ItemRow['outcome'] {
    return this.#row.outcome;
  }

  get meta(): ItemRow['meta'] {
    return this.#row.meta;
  }

  get chips(): ItemRow['chips'] {
    return this.#row.chips;
  }

  get why(): readonly string[] {
    return this.#row.why ?? [];
  }

  get quote(): string {
    return this.#row.quote ?? '';
  }

  /** The whole row, for comparing what it shows. */
  toJSON(): ItemRow {
    return this.#row;
  }

  get #row(): ItemRow {
    return (this.#made ??= this.make());
  }
}
