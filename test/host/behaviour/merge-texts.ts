/** A replaced stretch of lines: `[start, end)` of the base, and what stands there now. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Above this many compared pairs of lines a change counts as one stretch. */
const maximumPairs = 1_000_000;

/** Both changes to `base` in one text, line by line; where they touch the same lines, both stay, mine first. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const lines = base.split('\n');
  const myHunks = hunksOf(lines, mine.split('\n'));
  const theirHunks = hunksOf(lines, theirs.split('\n'));
  const merged: string[] = [];
  let position = 0;
  while (myHunks.length > 0 || theirHunks.length > 0) {
    const { start, end, kept } = nextStretch(lines, myHunks, theirHunks);
    merged.push(...lines.slice(position, start), ...kept);
    position = end;
  }
  return [...merged, ...lines.slice(position)].join('\n');
}

/** Takes the next stretch, with all hunks of both sides that overlap it. */
function nextStretch(lines: readonly string[], mine: Hunk[], theirs: Hunk[]): { start: number; end: number; kept: string[] } {
  const start = Math.min(mine[0]?.start ?? Infinity, theirs[0]?.start ?? Infinity);
  let end = start;
  const taken: [Hunk[], Hunk[]] = [[], []];
  const overlaps = (hunk: Hunk | undefined): hunk is Hunk => hunk !== undefined && (hunk.start < end || hunk.start === start);
  for (let grew = true; grew;) {
    grew = false;
    for (const [side, hunks] of [mine, theirs].entries()) {
      if (!overlaps(hunks[0])) continue;
      end = Math.max(end, hunks[0].end);
      taken[side === 0 ? 0 : 1].push(hunks[0]);
      hunks.shift();
      grew = true;
    }
  }
  const [my, their] = taken.map((hunks) => applied(lines, { start, end }, hunks));
  return { start, end, kept: combined(my ?? [], their ?? [], { mine: taken[0].length > 0, theirs: taken[1].length > 0 }) };
}

function combined(mine: string[], theirs: string[], touched: { mine: boolean; theirs: boolean }): string[] {
  if (!touched.mine) return theirs;
  if (!touched.theirs || mine.join('\n') === theirs.join('\n')) return mine;
  return [...mine, ...theirs];
}

function applied(lines: readonly string[], stretch: { start: number; end: number }, hunks: readonly Hunk[]): string[] {
  const result: string[] = [];
  let position = stretch.start;
  for (const hunk of hunks) {
    result.push(...lines.slice(position, hunk.start), ...hunk.lines);
    position = hunk.end;
  }
  return [...result, ...lines.slice(position, stretch.end)];
}

/** What has to be replaced in `base` to get `changed`. */
function hunksOf(base: readonly string[], changed: readonly string[]): Hunk[] {
  let head = 0;
  while (head < base.length && head < changed.length && base[head] === changed[head]) head += 1;
  let tail = 0;
  const rest = Math.min(base.length, changed.length) - head;
  while (tail < rest && base[base.length - 1 - tail] === changed[changed.length - 1 - tail]) tail += 1;
  const left = base.slice(head, base.length - tail);
  const right = changed.slice(head, changed.length - tail);
  if (left.length + right.length === 0) return [];
  if (left.length * right.length > maximumPairs) return [{ start: head, end: head + left.length, lines: right }];
  return walkHunks(left, right, commonLengths(left, right)).map((hunk) => ({ ...hunk, start: hunk.start + head, end: hunk.end + head }));
}

/** `table[i][j]`: how many lines `left` from `i` and `right` from `j` have in common, in order. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      const below = table[i + 1] ?? [];
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function walkHunks(left: readonly string[], right: readonly string[], table: readonly (readonly number[])[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [start, from] = [i, j];
    while ((i < left.length || j < right.length) && !(i < left.length && j < right.length && left[i] === right[j])) {
      if (i < left.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? -1)) i += 1;
      else j += 1;
    }
    if (i > start || j > from) hunks.push({ start, end: i, lines: right.slice(from, j) });
    i += 1;
    j += 1;
  }
  return hunks;
}
