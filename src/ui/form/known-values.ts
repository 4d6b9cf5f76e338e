import type { FacetName } from '../../domain/library/facet';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import type { MarketVocabulary } from '../../domain/shared/market';
import type { Locale } from '../../locales/locale';
import { countFacet } from '../library/count-facet';
import { facetLabel } from '../library/facet-label';
import type { FacetSuggestion } from './facet-suggestion';

/** The values of a facet that campaigns of the library have, the commonest first, with how many campaigns have them. */
export function knownValues(records: Iterable<NoteRecord>, facet: FacetName, markets: MarketVocabulary, locale: Locale): FacetSuggestion[] {
  const label = facetLabel(markets, locale);
  const campaigns = [...records].filter((record) => record.kind === 'postmortem' || record.kind === 'brief');
  return countFacet(campaigns, facet).map((value) => {
    const count = locale.count(locale.words.form.campaigns, value.count);
    const code = facet === 'market' && markets.find(value.key)?.kind === 'country' ? value.key : null;
    return { label: label(facet, value), aliases: [value.key, value.label], note: code === null ? count : `${code} · ${count}` };
  });
}
