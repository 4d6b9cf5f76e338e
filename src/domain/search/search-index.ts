import type { FacetCount, FacetName } from '../library/facet';
import type { NoteRecord } from '../postmortem/note-record';
import type { MarketVocabulary } from '../shared/market';
import { runToEnd } from '../shared/steps';
import type { Steps } from '../shared/steps';
import { answerQuery } from './answer-query';
import { completeQuery } from './complete-query';
import type { Completion } from './completion';
import { DocumentTable } from './document-table';
import type { DocumentRange } from './document-table';
import { FacetIndex } from './facet-index';
import { countFacet, countFacets } from './count-facet';
import type { CountedSearch } from './count-facet';
import { FacetVocabulary } from './facet-vocabulary';
import { fieldWidth } from './field';
import { Glossary } from './glossary';
import { loosenQuery } from './loosen-query';
import type { Loosening } from './loosening';
import type { SearchAnswer, SearchOptions } from './search-answer';
import { searchableWords } from './searchable-texts';
import type { SearchableWords } from './searchable-texts';
import { MarketNames } from './market-names';
import { Standing } from './standing';
import { TermDictionary } from './term-dictionary';
import { TitleIndex } from './title-index';

/**
 * The one search engine of the library: notes and items by words and facets. Adding, changing or removing a note costs work
 * proportional to that note; note bodies are not kept, only the records that were given.
 */
export class SearchIndex {
  private readonly marketNames: MarketNames;
  private readonly terms = new TermDictionary();
  private readonly documents = new DocumentTable();
  private readonly facets = new FacetIndex();
  private readonly titles = new TitleIndex();
  private readonly standing = new Standing();
  private vocabulary: { version: number; names: FacetVocabulary } | null = null;

  private glossary: Glossary;

  /** `glossary`: the user's equal words, `webinar = вебинар` in a line. */
  constructor(options: { readonly markets: MarketVocabulary; readonly glossary?: readonly string[] }) {
    this.marketNames = new MarketNames(options.markets);
    this.glossary = new Glossary(options.glossary ?? []);
  }

  /** Takes other equal words from now on; the library itself is not looked at. */
  useGlossary(lines: readonly string[]): void {
    this.glossary = new Glossary(lines);
    this.vocabulary = null;
  }

  /** Takes in a note, or what it has become. */
  upsert(record: NoteRecord): void {
    const before = this.documents.rangeOf(record.path);
    const fits = before !== null && before.room > record.items.length;
    if (!fits) this.remove(record.path);
    const after = this.documents.put(record);
    this.replaceWords(fits ? before : null, after);
    this.facets.update(fits ? before : null, after);
    if (fits) this.titles.remove(before);
    this.titles.add(after);
    this.standing.set(after);
  }

  /** Forgets a note and its items; nothing happens when it is not known. */
  remove(path: string): void {
    const range = this.documents.rangeOf(path);
    if (range === null) return;
    this.replaceWords(range, null);
    this.facets.update(range, null);
    this.titles.remove(range);
    this.documents.drop(path);
  }

  /** Makes in steps what the first query after a change would otherwise wait for. */
  *warmUp(): Steps<void> {
    const { version } = this.facets;
    if (this.vocabulary?.version === version) return;
    const names = yield* FacetVocabulary.build(this.facets, this.marketNames, this.glossary);
    this.vocabulary = { version, names };
  }

  /** Answers a query. Never throws: what is wrong with the query is a notice. */
  search(query: string, options: SearchOptions = {}): SearchAnswer {
    return answerQuery(query, options, this.context());
  }

  /** Ways to ask for less when a query finds nothing or little, each with what it would find. Every one costs a search: ask once typing stops. */
  loosenings(query: string, options: SearchOptions = {}): readonly Loosening[] {
    return loosenQuery(query, options, this.context());
  }

  /** How the query can go on at the cursor (UTF-16 offset); names of operators in this BCP 47 language first. */
  complete(query: string, cursor: number, language = 'en'): Completion {
    return completeQuery({ query, cursor, language }, this.context());
  }

  /** The values of a facet with their counts, the most frequent first; among the hits of a query where one is given. */
  facetValues(facet: FacetName, within: CountedSearch = {}): readonly FacetCount[] {
    return countFacet(facet, within, this.context());
  }

  /** What can be chosen in each of these facets, with how much each choice would show; a facet's own filter is left out of account. */
  facetChoices(facets: readonly FacetName[], within: CountedSearch = {}): ReadonlyMap<FacetName, readonly FacetCount[]> {
    return countFacets(facets, within, this.context());
  }

  private context(): Parameters<typeof answerQuery>[2] {
    const { terms, documents, facets, titles, standing, marketNames, glossary } = this;
    if (this.vocabulary?.version !== facets.version) {
      this.vocabulary = { version: facets.version, names: runToEnd(FacetVocabulary.build(facets, marketNames, glossary)) };
    }
    return { terms, documents, facets, markets: marketNames.markets, titles, standing, glossary, vocabulary: this.vocabulary.names };
  }

  private replaceWords(before: DocumentRange | null, after: DocumentRange | null): void {
    const old: SearchableWords = before === null ? new Map() : searchableWords(before.record);
    const now: SearchableWords = after === null ? new Map() : searchableWords(after.record);
    for (const [word, postings] of old) {
      const kept = now.get(word);
      if (before === null || sameNumbers(postings, kept)) continue;
      for (const posting of postings) this.terms.remove(word, before.first + (posting >>> fieldWidth));
    }
    for (const [word, postings] of now) {
      if (after === null || sameNumbers(postings, old.get(word))) continue;
      for (const posting of postings) this.terms.add(word, posting + (after.first << fieldWidth));
    }
  }
}

function sameNumbers(first: readonly number[], second: readonly number[] | undefined): boolean {
  return first.length === second?.length && first.every((number, index) => number === second[index]);
}
