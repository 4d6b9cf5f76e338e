import type { Span } from '../shared/span';

/** The spans that start inside `outer`, from a list in the order of the text; found by bisection. */
export function spansWithin<Part extends Span>(parts: readonly Part[], outer: Pick<Span, 'start' | 'end'>): readonly Part[] {
  const first = firstFrom(parts, outer.start);
  return parts.slice(first, firstFrom(parts, outer.end, first));
}

/** Like `spansWithin`, with the span before where it reaches into `outer`. */
export function spansTouching<Part extends Span>(parts: readonly Part[], outer: Pick<Span, 'start' | 'end'>): readonly Part[] {
  const first = firstFrom(parts, outer.start);
  const reachesIn = first > 0 && (parts[first - 1]?.end ?? 0) > outer.start;
  return parts.slice(reachesIn ? first - 1 : first, firstFrom(parts, outer.end, first));
}

function firstFrom(parts: readonly Span[], offset: number, from = 0): number {
  let low = from;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
