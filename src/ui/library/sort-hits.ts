import { outcomes } from '../../domain/postmortem/note-record';
import type { Outcome } from '../../domain/postmortem/note-record';
import type { SearchHit } from '../../domain/search/search-answer';
import type { SortOrder } from './library-view-state';

/** Failures teach most, so they come first; what has no outcome comes last. */
const outcomeRanks: Readonly<Record<Outcome, number>> = { missed: 0, mixed: 1, inconclusive: 2, met: 3, exceeded: 4 };

/** The hits in another order; what is equal stays as it was found. `usesOf` tells how often a hit's lesson was applied. */
export function sortHits(hits: readonly SearchHit[], by: SortOrder, usesOf: (hit: SearchHit) => number): readonly SearchHit[] {
  if (by === 'relevance') return hits;
  const value = by === 'date' ? dateValue : by === 'outcome' ? outcomeValue : (hit: SearchHit) => -usesOf(hit);
  const keyed = hits.map((hit) => ({ hit, value: value(hit) }));
  return keyed.sort((one, other) => one.value - other.value).map(({ hit }) => hit);
}

function dateValue({ note }: SearchHit): number {
  const time = Date.parse(note.end?.to ?? note.start?.to ?? '');
  return Number.isNaN(time) ? Number.MAX_VALUE : -time;
}

function outcomeValue({ note: { outcome } }: SearchHit): number {
  return outcome === null ? outcomes.length : outcomeRanks[outcome];
}
