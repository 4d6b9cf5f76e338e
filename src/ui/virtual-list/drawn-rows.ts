/** A line of a virtual list; its key stays the same while the thing it shows does. */
export interface VirtualRow {
  readonly key: string;
}

/** What a virtual list needs to know about its rows. */
export interface RowDrawing<RowType extends VirtualRow> {
  /** Whether the row can be chosen; headings cannot. */
  readonly isOption: (row: RowType) => boolean;
  readonly draw: (row: RowType, el: HTMLElement) => void;
  /** What the row is found by when its first letters are typed. */
  readonly label: (row: RowType) => string;
  /** Height in pixels to count with until the row was drawn once. */
  readonly estimate: (row: RowType) => number;
}

/** A row with its place among all rows and, where it can be chosen, among those (from 1). */
export interface PlacedRow<RowType> {
  readonly row: RowType;
  readonly index: number;
  readonly position: number;
}

interface DrawnRow {
  readonly row: unknown;
  readonly el: HTMLElement;
  readonly signature: string;
}

/** The rows that have an element at present. An unchanged row keeps its element, so that nothing flickers. */
export class DrawnRows<RowType extends VirtualRow> {
  readonly #drawn = new Map<string, DrawnRow>();
  #nextId = 0;

  constructor(
    private readonly list: HTMLElement,
    /** The rows come right after this element. */
    private readonly start: HTMLElement,
    private readonly drawing: RowDrawing<RowType>,
  ) {}

  /** Draws exactly these rows, in this order; `options` is how many can be chosen in all. */
  show(placed: readonly PlacedRow<RowType>[], options: number): void {
    const keys = new Set(placed.map(({ row }) => row.key));
    for (const key of [...this.#drawn.keys()]) if (!keys.has(key)) this.#discard(key);
    let previous = this.start;
    for (const { row, index, position } of placed) {
      const el = this.#elementFor(row);
      el.setAttr('data-index', index);
      if (this.drawing.isOption(row)) el.setAttrs({ 'aria-posinset': position, 'aria-setsize': options });
      if (previous.nextElementSibling !== el) previous.after(el);
      previous = el;
    }
  }

  /** The element a row is drawn in; null while it is out of sight. */
  element(key: string): HTMLElement | null {
    return this.#drawn.get(key)?.el ?? null;
  }

  /** Marks one row as the chosen one. */
  select(key: string | null): void {
    for (const [other, { el }] of this.#drawn) {
      if (el.hasAttribute('aria-selected')) el.setAttr('aria-selected', String(other === key));
    }
  }

  #elementFor(row: RowType): HTMLElement {
    const known = this.#drawn.get(row.key);
    if (known?.row === row) return known.el;
    const signature = JSON.stringify(row);
    if (known?.signature === signature) {
      this.#drawn.set(row.key, { ...known, row });
      return known.el;
    }
    if (known !== undefined) this.#discard(row.key);
    const option = this.drawing.isOption(row);
    const el = this.list.createDiv({ attr: { role: option ? 'option' : 'presentation' } });
    this.#nextId += 1;
    if (option) el.setAttrs({ id: `${this.list.id}-${String(this.#nextId)}`, 'aria-selected': 'false' });
    this.drawing.draw(row, el);
    this.#drawn.set(row.key, { row, el, signature });
    return el;
  }

  #discard(key: string): void {
    this.element(key)?.remove();
    this.#drawn.delete(key);
  }
}
