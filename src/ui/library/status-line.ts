import type { FacetName } from '../../domain/library/facet';
import type { SearchAnswer, UnderstoodFacet } from '../../domain/search/search-answer';
import { fill, fillParts } from '../../locales/fill';
import type { FilledPart } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** The line that says how many match and how the search was understood; `toggle` turns that reading on or off. */
export interface StatusLine {
  readonly count: string;
  readonly reading: readonly FilledPart[];
  readonly toggle: { readonly label: string; readonly asText: boolean } | null;
}

/** Shows a facet value by its best name: markets in the interface's language. */
export type FacetLabel = (facet: FacetName, value: { readonly key: string; readonly label: string }) => string;

/** What the line says for an answer; null where there is nothing to say. */
export function statusLine(answer: SearchAnswer, asText: boolean, locale: Locale, label: FacetLabel): StatusLine | null {
  const words = locale.words.view;
  const count = fill(words.shown, { shown: answer.total, total: answer.among });
  if (asText) return { count, reading: [{ text: words.asText, value: false }], toggle: { label: words.readAsFilters, asText: false } };
  if (answer.understood.length > 0) {
    return { count, reading: understoodParts(answer.understood, locale, label), toggle: { label: words.searchAsText, asText: true } };
  }
  return answer.total === answer.among ? null : { count, reading: [], toggle: null };
}

/** “understood as webinar in Germany”, with the values told apart. */
function understoodParts(understood: readonly UnderstoodFacet[], locale: Locale, label: FacetLabel): FilledPart[] {
  const words = locale.words.view;
  const values = understood.flatMap((facet) => [
    { text: ' ', value: false },
    ...fillParts(words.reading[facet.facet], { value: label(facet.facet, facet) }),
  ]);
  return [{ text: words.understood, value: false }, ...values];
}
