/** Median, 95th percentile and fastest time in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly fastest: number;
}

/** Times `work` for each input in every round, after a warm-up round that is not counted. */
export function timed<Input>(inputs: readonly Input[], work: (input: Input, round: number) => unknown, rounds = 3): Timing {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of inputs) {
      const start = performance.now();
      work(input, round);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), fastest: times[0] ?? 0 };
}

/** A time as it stands in a table. */
export function shownMs(milliseconds: number): number {
  return Number(milliseconds.toFixed(milliseconds < 10 ? 2 : 1));
}
