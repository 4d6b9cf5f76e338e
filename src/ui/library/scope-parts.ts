import { facetValuesOf } from '../../domain/library/facet';
import type { FacetName } from '../../domain/library/facet';
import type { HitReason } from '../../domain/search/hit-reason';
import type { TextPart } from '../text/highlighted-text';
import type { FacetLabel } from './facet-label';

/** Of several values so many are named. */
const mostNamed = 3;

/** Where something applies, as one text; what was asked for is marked. Empty where nothing is said. */
export function scopeParts(
  subject: Parameters<typeof facetValuesOf>[0], facets: readonly FacetName[], { label, reasons }: { readonly label: FacetLabel; readonly reasons: readonly HitReason[] },
): TextPart[] {
  const isAskedFor = (facet: FacetName, key: string): boolean => reasons.some((reason) => reason.type === 'facet' && reason.facet === facet && reason.key === key);
  const values = facets.flatMap((facet) => named(facetValuesOf(subject, facet).map((value) => ({ text: label(facet, value), marked: isAskedFor(facet, value.key) }))));
  return values.flatMap((value, place) => (place === 0 ? [value] : [plain(', '), value]));
}

const plain = (text: string): TextPart => ({ text, marked: false });

function named(values: readonly TextPart[]): TextPart[] {
  const different = values.filter(({ text }, place) => values.findIndex((other) => other.text === text) === place);
  return different.length <= mostNamed ? different : [...different.slice(0, mostNamed), plain('…')];
}
