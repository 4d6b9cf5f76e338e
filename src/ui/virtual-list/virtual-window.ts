/** The rows to draw and the room to leave before and after them, in pixels. */
export interface VirtualWindow {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** What is visible: `top` pixels down the list, `height` pixels high. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

/** No list draws more rows than this at once. */
const mostRows = 250;

/** Which of the rows with these heights have to be drawn, `overscan` pixels more on either side. */
export function virtualWindow(heights: readonly number[], viewport: Viewport, overscan: number): VirtualWindow {
  const from = viewport.top - overscan;
  const to = viewport.top + viewport.height + overscan;
  let first = 0;
  let before = 0;
  while (first < heights.length - 1 && before + (heights[first] ?? 0) < from) before += heights[first++] ?? 0;
  let end = first;
  let bottom = before;
  while (end < heights.length && bottom < to && end - first < mostRows) bottom += heights[end++] ?? 0;
  let after = 0;
  for (let index = end; index < heights.length; index += 1) after += heights[index] ?? 0;
  return { first, end, before, after };
}

/** How far to scroll so that row `index` is wholly visible below the first `covered` pixels; `top` itself where it is already. */
export function scrollToShow(heights: readonly number[], index: number, viewport: Viewport, covered = 0): number {
  let rowTop = 0;
  for (let at = 0; at < index; at += 1) rowTop += heights[at] ?? 0;
  const rowBottom = rowTop + (heights[index] ?? 0);
  if (rowTop < viewport.top + covered) return Math.max(0, rowTop - covered);
  return rowBottom > viewport.top + viewport.height ? rowBottom - viewport.height : viewport.top;
}
