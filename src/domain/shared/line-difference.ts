/** Where two lists differ: items `from` to `to` (exclusive) of the first stand against those of the second. */
export interface Difference {
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
}

/** Beyond so many comparisons what lies between the equal ends is one difference. */
const mostComparisons = 4_000_000;

/** The differences of two lists of lines, in order, with as many lines in common as possible. */
export function lineDifference(first: readonly string[], second: readonly string[]): Difference[] {
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail += 1;
  const [a, b] = [first.slice(head, first.length - tail), second.slice(head, second.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  const inner: Difference[] = a.length * b.length > mostComparisons ? [{ first: [0, a.length], second: [0, b.length] }] : differences(a, b);
  return inner.map((each) => ({ first: [each.first[0] + head, each.first[1] + head], second: [each.second[0] + head, each.second[1] + head] }));
}

function differences(a: readonly string[], b: readonly string[]): Difference[] {
  const width = b.length + 1;
  const common = commonLengths(a, b);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  let [fromA, fromB] = [0, 0];
  const close = (): void => {
    if (i > fromA || j > fromB) found.push({ first: [fromA, i], second: [fromB, j] });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return found;
}

// At i, j: how many lines a from i and b from j have in common, in order.
function commonLengths(a: readonly string[], b: readonly string[]): Int32Array {
  const width = b.length + 1;
  const common = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      common[at] = a[i] === b[j] ? (common[at + width + 1] ?? 0) + 1 : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  return common;
}

/** A text cut into lines, each with its line end. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
