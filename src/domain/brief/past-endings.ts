import type { FailureValue, NoteRecord, Outcome } from '../postmortem/note-record';
import type { Related } from './rank-related';

/** How one past campaign ended, and why in its own words. */
export interface PastEnding {
  readonly record: NoteRecord;
  readonly outcome: Outcome | null;
  /** Its first root cause, else what it learned; null where neither is written. */
  readonly cause: string | null;
}

/** How past campaigns ended, and how often each dimension failed. */
export interface PastEndings {
  readonly endings: readonly PastEnding[];
  /** The most frequent first. */
  readonly failures: readonly { readonly failure: FailureValue; readonly count: number }[];
}

/** Sums up how related campaigns ended. Notes without outcome, cause and failure say nothing and are left out. */
export function pastEndings(related: readonly Related[]): PastEndings {
  const told = related.map(({ record }) => record).filter((record) => record.outcome !== null || record.failures.length > 0);
  const counts = new Map<string, { failure: FailureValue; count: number }>();
  for (const failure of told.flatMap(({ failures }) => failures)) {
    const count = (counts.get(failure.key)?.count ?? 0) + 1;
    counts.set(failure.key, { failure: counts.get(failure.key)?.failure ?? failure, count });
  }
  return {
    endings: told.map((record) => ({ record, outcome: record.outcome, cause: causeOf(record) })),
    failures: [...counts.values()].sort((a, b) => b.count - a.count || (a.failure.key < b.failure.key ? -1 : 1)),
  };
}

function causeOf({ items }: NoteRecord): string | null {
  return (items.find(({ kind }) => kind === 'root-cause') ?? items.find(({ kind }) => kind === 'learning'))?.text ?? null;
}
