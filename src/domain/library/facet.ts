import type { NoteRecord } from '../postmortem/note-record';
import type { FacetValue } from '../shared/facet-value';
import { canonicalFacetKey } from './facet-synonyms';
import type { LibraryItem } from './library-item';

/** The properties by which the library can be filtered, in the order in which they are offered. */
export const facetNames = ['campaignType', 'market', 'channel', 'goal', 'outcome', 'confidence', 'year', 'kind', 'language'] as const;

/** One of the properties by which the library can be filtered. */
export type FacetName = (typeof facetNames)[number];

/** One value of a facet with the number of notes or items that have it. */
export interface FacetCount extends FacetValue {
  readonly count: number;
}

const same = (text: string): FacetValue => ({ key: text, label: text });

function unified(facet: FacetName, values: readonly FacetValue[]): readonly FacetValue[] {
  return values.map(({ key, label }) => ({ key: canonicalFacetKey(facet, key), label }));
}

/** The years that a campaign touched, oldest first; empty without dates. A note without an end has one year. */
function yearsOf({ start, end }: NoteRecord): readonly FacetValue[] {
  const from = Number((start ?? end)?.from.slice(0, 4));
  const to = Number((end ?? start)?.to.slice(0, 4));
  if (!Number.isInteger(from) || !Number.isInteger(to)) return [];
  const count = Math.min(Math.max(to - from, 0), 9) + 1;
  return Array.from({ length: count }, (_, index) => same(String(from + index)));
}

/**
 * What a note, or an item in its own narrowed scope, says for one facet; empty where it says nothing.
 * `kind` is the kind of the item, or of the note (`note` for an ordinary one).
 */
export function facetValuesOf(subject: NoteRecord | LibraryItem, facet: FacetName): readonly FacetValue[] {
  const isItem = 'item' in subject;
  const record = isItem ? subject.note : subject;
  const scope = isItem ? subject.item.scope : subject.scope;
  switch (facet) {
    case 'campaignType': return unified(facet, scope.campaignTypes);
    case 'market': return scope.markets;
    case 'channel': return unified(facet, scope.channels);
    case 'goal': return unified(facet, scope.goals);
    case 'outcome': return record.outcome === null ? [] : [same(record.outcome)];
    case 'confidence': return record.confidence === null ? [] : [same(record.confidence)];
    case 'year': return yearsOf(record);
    case 'kind': return [same(isItem ? subject.item.kind : record.kind ?? 'note')];
    case 'language': return record.language === null ? [] : [same(record.language)];
  }
}
