/** Negative when the first comes before the second. */
export type Order = (first: number, second: number) => number;

/** The first `count` of some numbers in an order; the rest is not sorted. */
export function selectBest(numbers: readonly number[], count: number, order: Order): number[] {
  if (count >= numbers.length / 4) return [...numbers].sort(order).slice(0, count);
  const heap: number[] = [];
  for (const number of numbers) {
    if (heap.length < count) push(heap, number, order);
    else if (order(number, heap[0] ?? number) < 0) replaceTop(heap, number, order);
  }
  return heap.sort(order);
}

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
