/** Negative when the first comes before the second; never 0 for two different numbers. */
export type Order = (first: number, second: number) => number;

/** Higher scores first, `ties` among nearly equal ones. */
export function orderBy(scores: Float64Array, ties: Order): Order {
  return (first, second) => {
    const difference = (scores[second] ?? 0) - (scores[first] ?? 0);
    return Math.abs(difference) > nearlyEqual ? difference : ties(first, second);
  };
}

/**
 * The first `count` of the places from 0 to `length`, sorted by `order`, which puts higher scores first. Most places are dismissed by
 * one comparison of scores, so that picking a hundred of two hundred thousand costs little more than looking at them.
 */
export function selectBest(length: number, count: number, scores: Float64Array, order: Order): number[] {
  if (count >= length / 4) return Array.from({ length }, (_, place) => place).sort(order).slice(0, count);
  const heap: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < length; place += 1) {
    const full = heap.length >= count;
    if (full && (scores[place] ?? 0) < least) continue;
    if (!full) push(heap, place, order);
    else if (order(place, heap[0] ?? place) < 0) replaceTop(heap, place, order);
    if (heap.length >= count) least = (scores[heap[0] ?? 0] ?? 0) - nearlyEqual;
  }
  return heap.sort(order);
}

const nearlyEqual = 1e-9;

// The heap's top is the worst of those kept.
function push(heap: number[], number: number, order: Order): void {
  let at = heap.length;
  heap.push(number);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? number;
    if (order(above, number) >= 0) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = number;
}

function replaceTop(heap: number[], number: number, order: Order): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    if (left >= heap.length) break;
    const worse = right < heap.length && order(heap[right] ?? 0, heap[left] ?? 0) > 0 ? right : left;
    const below = heap[worse] ?? number;
    if (order(below, number) <= 0) break;
    heap[at] = below;
    at = worse;
  }
  heap[at] = number;
}
