import { facetValuesOf } from '../../domain/library/facet';
import type { FacetCount, FacetName } from '../../domain/library/facet';
import type { LibraryItem } from '../../domain/library/library-item';
import type { NoteRecord } from '../../domain/postmortem/note-record';

/** The values a facet has among these notes or items, the commonest first. A value keeps the label it was first seen with. */
export function countFacet(subjects: Iterable<NoteRecord | LibraryItem>, facet: FacetName): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const subject of subjects) {
    for (const { key, label } of facetValuesOf(subject, facet)) {
      const known = counts.get(key);
      counts.set(key, { key, label: known?.label ?? label, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
