import { coverageCount } from '../../application/coverage';
import { itemKinds } from '../../domain/postmortem/item';
import type { ItemKind } from '../../domain/postmortem/item';
import type { LibraryReading } from './library-reading';
import type { SegmentCounts } from './segment';

/** How many of everything there are, whatever is being searched for; `note` is the count of what concerns the active note. */
export function segmentCounts({ index, coverage }: LibraryReading, note: number): SegmentCounts {
  const kinds = new Map(index.search.facetValues('kind').map(({ key, count }) => [key, count]));
  const of = (kind: ItemKind): number => kinds.get(kind) ?? 0;
  return {
    note, entry: of('entry'), guardrail: of('guardrail'), learning: of('learning'), action: of('action'),
    all: itemKinds.reduce((sum, kind) => sum + of(kind), 0),
    problem: index.problems().length,
    coverage: coverage === undefined ? 0 : coverageCount(coverage),
  };
}
