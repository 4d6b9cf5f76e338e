/** What a benchmark found out: a table with a title; goals and units stand in the column names. */
export interface Report {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** A benchmark module: `test/bench/<name>.bench.ts` exports this function. */
export type Bench = () => Promise<Report | readonly Report[]>;
