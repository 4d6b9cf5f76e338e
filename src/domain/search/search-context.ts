import type { MarketVocabulary } from '../shared/market';
import type { DocumentTable } from './document-table';
import type { FacetIndex } from './facet-index';
import type { FacetVocabulary } from './facet-vocabulary';
import type { Glossary } from './glossary';
import type { TermDictionary } from './term-dictionary';

/** What reading a query may look at: the parts of the index. */
export interface SearchContext {
  readonly terms: TermDictionary;
  readonly documents: DocumentTable;
  readonly facets: FacetIndex;
  readonly glossary: Glossary;
  readonly vocabulary: FacetVocabulary;
  readonly markets: MarketVocabulary;
}
