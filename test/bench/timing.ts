/** Median, 95th percentile and fastest time in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly fastest: number;
  /** 95th percentile of the processor time of the whole process: what a busy machine does not spoil. */
  readonly cpu95: number;
}

/** Times `work` for each input in every round, after a warm-up round that is not counted. */
export function timed<Input>(inputs: readonly Input[], work: (input: Input, round: number) => unknown, rounds = 3): Timing {
  const times: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of inputs) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      work(input, round);
      const { user, system } = process.cpuUsage(used);
      if (round === 0) continue;
      times.push(performance.now() - start);
      processor.push((user + system) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(times, 0.5), p95: at(times, 0.95), fastest: times[0] ?? 0, cpu95: at(processor, 0.95) };
}

/** A time as it stands in a table. */
export function shownMs(milliseconds: number): number {
  return Number(milliseconds.toFixed(milliseconds < 10 ? 2 : 1));
}
