import { facetValuesOf } from '../../domain/library/facet';
import type { FacetName } from '../../domain/library/facet';
import type { LibraryItem } from '../../domain/library/library-item';
import type { FacetLabel } from './status-line';

const scopeFacets = ['campaignType', 'market', 'channel'] as const satisfies readonly FacetName[];

/** Of several values so many are named. */
const mostNamed = 3;

/** Where an item applies, as one text; what the heading above says already is left out. Empty where nothing is said. */
export function scopeText(item: LibraryItem, label: FacetLabel, saidAbove: FacetName | null = null): string {
  const facets = scopeFacets.filter((facet) => facet !== saidAbove);
  return facets.flatMap((facet) => named(facetValuesOf(item, facet).map((value) => label(facet, value)))).join(', ');
}

function named(labels: readonly string[]): string[] {
  const different = [...new Set(labels)];
  return different.length <= mostNamed ? different : [...different.slice(0, mostNamed), '…'];
}
