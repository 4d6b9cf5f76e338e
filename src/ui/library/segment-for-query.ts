import type { NoteIndex } from '../../application/note-index';
import type { Segment } from './segment';

/** Where a search shows its results when it was typed beside a part that cannot be searched: the first with a hit. */
export function segmentForQuery(index: NoteIndex, query: string): Segment {
  const searchable = ['entry', 'guardrail', 'learning', 'action'] as const;
  return searchable.find((kind) => index.search.search(query, { kinds: [kind], limit: 1 }).total > 0) ?? 'entry';
}
