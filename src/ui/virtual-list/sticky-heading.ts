import type { PlacedRow, RowDrawing, VirtualRow } from './drawn-rows';

/** Keeps the heading of the first visible row in view. For the eye only: screen readers have the heading in the list. */
export class StickyHeading<RowType extends VirtualRow> {
  readonly #el: HTMLElement;
  #shown = '';

  constructor(list: HTMLElement, private readonly drawing: RowDrawing<RowType>) {
    this.#el = list.createDiv({ cls: 'pml-sticky pml-hidden', attr: { 'aria-hidden': 'true' } });
  }

  /** The height it covers at the top, in pixels. */
  get height(): number {
    return this.#el.firstElementChild?.clientHeight ?? 0;
  }

  /** Shows the last heading above `top`, pixels down the list; nothing where there is none. */
  show(placed: readonly PlacedRow<RowType>[], heights: readonly number[], top: number): void {
    const heading = top <= 0 ? null : this.#headingAbove(placed, heights, top);
    const signature = heading === null ? '' : JSON.stringify(heading);
    if (signature === this.#shown) return;
    this.#shown = signature;
    this.#el.empty();
    this.#el.toggleClass('pml-hidden', heading === null);
    if (heading !== null) this.drawing.draw(heading, this.#el.createDiv('pml-sticky-heading'));
  }

  #headingAbove(placed: readonly PlacedRow<RowType>[], heights: readonly number[], top: number): RowType | null {
    let heading: RowType | null = null;
    let rowTop = 0;
    for (let index = 0; index < placed.length && rowTop < top; index += 1) {
      const row = placed[index]?.row;
      if (row !== undefined && !this.drawing.isOption(row)) heading = row;
      rowTop += heights[index] ?? 0;
    }
    return heading;
  }
}
