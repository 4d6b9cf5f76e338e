import { Component } from 'obsidian';
import { DrawnRows } from './drawn-rows';
import type { PlacedRow, RowDrawing, VirtualRow } from './drawn-rows';
import { StickyHeading } from './sticky-heading';
import { TypeAhead } from './type-ahead';
import { scrollToShow, virtualWindow } from './virtual-window';
import type { Viewport } from './virtual-window';

/** How far beyond the visible part rows are drawn, in pixels. */
const overscan = 400;

/** What counts as visible while the pane has no height yet, in pixels. */
const unknownHeight = 800;

/** A list box that draws only the rows near the visible part of a scrolling element, and keeps its place when rows change. */
export class VirtualList<RowType extends VirtualRow> extends Component {
  #placed: readonly PlacedRow<RowType>[] = [];
  #options: readonly PlacedRow<RowType>[] = [];
  #heights: number[] = [];
  #active: string | null = null;
  #frame = 0;
  readonly #measured = new Map<string, number>();
  readonly #drawn: DrawnRows<RowType>;
  readonly #sticky: StickyHeading<RowType>;
  readonly #typeAhead = new TypeAhead();
  readonly #before: HTMLElement;
  readonly #after: HTMLElement;

  constructor(
    private readonly scroller: HTMLElement,
    readonly el: HTMLElement,
    private readonly drawing: RowDrawing<RowType>,
  ) {
    super();
    this.#sticky = new StickyHeading(el, drawing);
    this.#before = el.createDiv({ cls: 'pml-space', attr: { role: 'presentation' } });
    this.#after = el.createDiv({ cls: 'pml-space', attr: { role: 'presentation' } });
    this.#drawn = new DrawnRows(el, this.#before, drawing);
  }

  override onload(): void {
    this.registerDomEvent(this.scroller, 'scroll', () => this.#drawSoon());
  }

  override onunload(): void {
    this.el.win.cancelAnimationFrame(this.#frame);
  }

  /** The chosen row; null when none is. */
  get active(): RowType | null {
    return this.#options.find(({ row }) => row.key === this.#active)?.row ?? null;
  }

  /** Shows other rows; what is visible stays where it is as far as it is still there. */
  setRows(rows: readonly RowType[]): void {
    const anchors = this.#anchors();
    let position = 0;
    this.#placed = rows.map((row, index) => ({ row, index, position: this.drawing.isOption(row) ? (position += 1) : 0 }));
    this.#options = this.#placed.filter((placed) => placed.position > 0);
    this.#heights = rows.map((row) => this.#measured.get(row.key) ?? this.drawing.estimate(row));
    if (this.active === null) this.#active = null;
    this.#restore(anchors);
    this.draw();
  }

  /** Draws anew with all heights measured again: after the width or the theme changed. */
  remeasure(): void {
    this.#measured.clear();
    this.#heights = this.#placed.map(({ row }) => this.drawing.estimate(row));
    this.draw();
  }

  /** The row that an event happened on; null beside rows and on headings. */
  rowOf(event: UIEvent): RowType | null {
    const target = event.targetNode;
    const el = target?.instanceOf(Element) === true ? target.closest('[data-index]') : null;
    const placed = el === null ? undefined : this.#placed[Number(el.getAttribute('data-index'))];
    return placed !== undefined && placed.position > 0 ? placed.row : null;
  }

  /** The element a row is drawn in; null while it is out of sight. */
  elementOf(row: RowType): HTMLElement | null {
    return this.#drawn.element(row.key);
  }

  /** Chooses the row `step` options further, at most the first or last, and shows it. */
  move(step: number): void {
    const current = this.#options.findIndex(({ row }) => row.key === this.#active);
    const start = current < 0 ? (step > 0 ? -1 : this.#options.length) : current;
    const next = Math.min(Math.max(start + step, 0), this.#options.length - 1);
    const placed = this.#options[next];
    if (placed !== undefined) this.#reveal(placed);
  }

  /** Chooses the next row that begins with the letters typed so far; `now` in milliseconds. Tells whether the letter was taken. */
  type(letter: string, now: number): boolean {
    if (letter === ' ' && !this.#typeAhead.isTyping(now)) return false;
    const labels = this.#options.map(({ row }) => this.drawing.label(row));
    const next = this.#typeAhead.next(letter, now, { labels, current: this.#options.findIndex(({ row }) => row.key === this.#active) });
    const placed = next === null ? undefined : this.#options[next];
    if (placed !== undefined) this.#reveal(placed);
    return true;
  }

  /** Chooses a row without scrolling: it was pointed at. */
  choose(row: RowType): void {
    this.#active = row.key;
    this.#drawActive();
  }

  /** Draws what is near the visible part. */
  draw(): void {
    for (let pass = 0; pass < 3; pass += 1) {
      const shown = virtualWindow(this.#heights, this.#viewport(), overscan);
      this.#drawn.show(this.#placed.slice(shown.first, shown.end), this.#options.length);
      this.#before.setCssProps({ '--pml-space': `${String(shown.before)}px` });
      this.#after.setCssProps({ '--pml-space': `${String(shown.after)}px` });
      if (!this.#measure(shown.first, shown.end)) break;
    }
    this.#sticky.show(this.#placed, this.#heights, this.#viewport().top);
    this.#drawActive();
  }

  #reveal(placed: PlacedRow<RowType>): void {
    this.#active = placed.row.key;
    // The heading above a first row comes into view with it.
    const index = placed.index === 1 ? 0 : placed.index;
    for (let pass = 0; pass < 2; pass += 1) {
      this.#scrollTo(scrollToShow(this.#heights, placed.index, this.#viewport(), this.#sticky.height));
      if (index === 0) this.scroller.scrollTop = 0;
      this.draw();
    }
  }

  #drawActive(): void {
    this.#drawn.select(this.#active);
    const el = this.#active === null ? null : this.#drawn.element(this.#active);
    this.el.setAttr('aria-activedescendant', el?.id ?? null);
  }

  #drawSoon(): void {
    this.el.win.cancelAnimationFrame(this.#frame);
    this.#frame = this.el.win.requestAnimationFrame(() => this.draw());
  }

  /** Takes the real heights of drawn rows; tells whether any was other than expected. */
  #measure(first: number, end: number): boolean {
    let changed = false;
    const top = this.#viewport().top;
    let rowTop = this.#topOf(first);
    let shift = 0;
    for (const { row, index } of this.#placed.slice(first, end)) {
      const height = this.#drawn.element(row.key)?.offsetHeight ?? 0;
      const known = this.#heights[index] ?? 0;
      if (height > 0 && height !== known) {
        this.#heights[index] = height;
        if (rowTop + known <= top) shift += height - known;
        changed = true;
      }
      if (height > 0) this.#measured.set(row.key, height);
      rowTop += known;
    }
    if (shift !== 0) this.scroller.scrollTop += shift;
    return changed;
  }

  #viewport(): Viewport {
    // Before its styles are there the pane is as high as all rows together: what is higher than the window cannot be in sight.
    const height = Math.min(this.scroller.clientHeight || unknownHeight, this.el.win.innerHeight || unknownHeight);
    return { top: this.scroller.scrollTop - this.el.offsetTop, height };
  }

  #scrollTo(top: number): void {
    const wanted = top + this.el.offsetTop;
    if (top !== this.#viewport().top) this.scroller.scrollTop = wanted;
  }

  #topOf(index: number): number {
    return this.#heights.slice(0, index).reduce((sum, height) => sum + height, 0);
  }

  /** The first visible rows and how far they lie from the top edge; none at the very top, which stays the top. */
  #anchors(): Anchor[] {
    const { top, height } = this.#viewport();
    const anchors: Anchor[] = [];
    if (top <= 0) return anchors;
    let rowTop = 0;
    for (const { row, index } of this.#placed) {
      if (rowTop > top + height) break;
      const rowHeight = this.#heights[index] ?? 0;
      if (rowTop + rowHeight > top) anchors.push({ key: row.key, offset: rowTop - top });
      rowTop += rowHeight;
    }
    return anchors;
  }

  /** Scrolls to where the first of these rows that is still there lies as it lay. */
  #restore(anchors: readonly Anchor[]): void {
    if (anchors.length === 0) return;
    const places = new Map(this.#placed.map(({ row, index }) => [row.key, index]));
    for (const { key, offset } of anchors) {
      const index = places.get(key);
      if (index === undefined) continue;
      this.#scrollTo(this.#topOf(index) - offset);
      return;
    }
  }
}

interface Anchor {
  readonly key: string;
  readonly offset: number;
}
