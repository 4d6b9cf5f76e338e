import type { FacetName } from '../library/facet';
import { fold } from '../shared/fold';
import { isStopWord } from '../shared/stop-words';
import { wordsOf } from '../shared/words';
import { literalReadings, looseReadings } from './expand-word';
import type { WordReading } from './expand-word';
import { facetSources } from './facet-sources';
import type { HighlightMarks, MatchGroup, MatchSource, PostingSource } from './match-group';
import { postingSource } from './match-group';
import { otherLayout } from './keyboard-layout';
import { operatorSource } from './operator-source';
import type { ParsedQuery, QueryClause, QueryTerm } from './parse-query';
import { inflectedPhrasePostings, phrasePostings } from './phrase-postings';
import { inBoth } from './postings';
import type { Postings } from './postings';
import type { QueryReading } from './query-reading';
import type { SearchNotice, UnderstoodFacet } from './search-answer';
import type { SearchContext } from './search-context';
import { inheritedBits } from './field';
import { facetNamedAt } from './understand-facets';
import type { FacetReading, PlainWord } from './understand-facets';

/** How freely to read: words that name facets as plain text, words of the library as possible misspellings. */
export interface ReadingLatitude {
  readonly asText: boolean | readonly string[];
  readonly loose: boolean;
}

/** A query as groups of postings, ready to be matched, with what is to be shown about it. */
export interface ReadQuery {
  readonly required: readonly MatchGroup[];
  readonly excluded: readonly MatchGroup[];
  readonly marks: HighlightMarks;
  readonly understood: readonly UnderstoodFacet[];
  readonly read: readonly QueryReading[];
  readonly notices: readonly SearchNotice[];
}

// A careful reading leaves frequent words alone: `form` is hardly a misspelt `from`.
const frequentFrom = 20;
const frequentPart = 1 / 50;
const facetAsTextQuality = 0.5;
// What says it itself, in any form, comes before what only the glossary equals with it.
const inflectedQuality = 0.9;
const glossaryQuality = 0.88;
const saysSoQuality = 1.02;
// Where a name is that of a type and of a channel, the type is meant first.
const sharedNameQuality: Readonly<Partial<Record<FacetName, number>>> = { channel: 0.9, goal: 0.85, outcome: 0.85 };
const mostWordsOfName = 4;

/** Reads a parsed query against the library. */
export function readQuery(parsed: ParsedQuery, context: SearchContext, latitude: ReadingLatitude): ReadQuery {
  const reader = new QueryReader(context, latitude);
  const clauses = parsed.clauses;
  for (let at = 0; at < clauses.length;) at += reader.take(clauses, at);
  return reader.finish(parsed.notices);
}

class QueryReader {
  private readonly required: MatchGroup[] = [];
  private readonly excluded: MatchGroup[] = [];
  private readonly marks: HighlightMarks = { words: new Set(), beginnings: new Set(), parts: new Set() };
  private readonly understood: UnderstoodFacet[] = [];
  private readonly read: QueryReading[] = [];
  private readonly notices: SearchNotice[] = [];
  private readonly facetReadings: FacetReading[] = [];
  private readonly ignored = new Set<QueryTerm>();
  private otherWords = 0;

  constructor(private readonly context: SearchContext, private readonly latitude: ReadingLatitude) {}

  /** Takes the clause at `at`, or the words from there that together name a facet; returns how many clauses that were. */
  take(clauses: readonly QueryClause[], at: number): number {
    const run = plainRun(clauses, at);
    const facet = this.facetIn(run);
    if (facet !== null) {
      this.facetReadings.push(facet);
      return facet.count;
    }
    const equal = this.glossaryAt(run);
    if (equal > 1) return equal;
    const clause = clauses[at];
    if (clause !== undefined) this.takeClause(clause, run.length > 0, clauses.length > 1 && at < clauses.length - 1);
    return 1;
  }

  finish(notices: readonly SearchNotice[]): ReadQuery {
    for (const facet of this.facetReadings) this.required.push({ written: facet.written, sources: this.facetGroup(facet) });
    const { required, excluded, marks, understood, read } = this;
    return { required, excluded, marks, understood, read, notices: [...notices, ...this.notices] };
  }

  private takeClause({ negated, terms }: QueryClause, plain: boolean, skipStopWords: boolean): void {
    const only = terms[0];
    if (plain && only?.type === 'word') {
      for (const word of this.wordsMeant(only)) {
        if (skipStopWords && isStopWord(word)) continue;
        this.otherWords += 1;
        this.required.push({ written: only.words.length > 1 ? word : only.written, sources: this.wordSources(word, only) });
      }
      return;
    }
    const sources = terms.flatMap((term) => this.termSources(term, negated));
    if (sources.length === 0 && terms.every((term) => this.ignored.has(term))) return;
    const strict = terms.every(({ type }) => type !== 'word');
    (negated ? this.excluded : this.required).push({ written: terms.map(({ written }) => written).join(' OR '), strict, sources });
  }

  /** Takes the longest run of several words that the glossary knows; returns how many, 0 for none. */
  private glossaryAt(run: readonly PlainWord[]): number {
    for (let count = Math.min(mostWordsOfName, run.length); count > 1; count -= 1) {
      const words = run.slice(0, count).flatMap((each) => each.words);
      const equal = this.glossarySources(words.join(' '));
      if (equal.length === 0) continue;
      const written = run.slice(0, count).map((each) => each.written).join(' ');
      const inflected = this.inflectedSource(words, 'inflected');
      this.required.push({ written, sources: [...this.phraseSources(words), inflected, ...equal] });
      return count;
    }
    return 0;
  }

  private glossarySources(name: string): PostingSource[] {
    return this.context.glossary.equalsOf(name).map((equal) => this.inflectedSource(equal.split(' '), 'glossary'));
  }

  /** What has these words, in any inflection, next to each other. */
  private inflectedSource(words: readonly string[], reading: 'glossary' | 'inflected'): PostingSource {
    const { terms } = this.context;
    for (const word of words) for (const term of terms.inflectionsOf(word)) this.marks.words.add(terms.wordOf(term));
    return postingSource({ postings: inflectedPhrasePostings(words, this.context), quality: reading === 'glossary' ? glossaryQuality : inflectedQuality, reading, read: words.join(' ') });
  }

  private facetIn(run: readonly PlainWord[]): FacetReading | null {
    const facet = this.latitude.asText === true ? null : facetNamedAt(run, 0, this.context.vocabulary, this.context.terms);
    return facet === null || this.isText(facet.written) ? null : facet;
  }

  private isText(written: string): boolean {
    const { asText } = this.latitude;
    return typeof asText === 'boolean' ? asText : asText.some((each) => ` ${fold(each)} `.includes(` ${fold(written)} `));
  }

  private noteReading(written: string, { word, source: { reading: type } }: WordReading): void {
    if (type !== 'literal') this.read.push({ type, written, read: word });
  }

  // On the other keyboard a letter can be a mark: `byak.tycth` is one word, not two.
  private wordsMeant({ written, words }: PlainWord): readonly string[] {
    const { terms } = this.context;
    if (words.length < 2 || words.every((word) => terms.find(word) !== null)) return words;
    const other = wordsOf(otherLayout(written) ?? '');
    return other.length === 1 && literalReadings(other[0] ?? '', terms).length > 0 ? [fold(written)] : words;
  }

  private termSources(term: QueryTerm, negated: boolean): MatchSource[] {
    if (term.type === 'operator') return this.operatorSources(term, negated);
    if (term.type === 'phrase' || term.words.length > 1) return this.phraseSources(term.words);
    const facet = term.type === 'word' ? this.facetIn([term]) : null;
    if (facet !== null) return this.facetGroup(facet, negated);
    const word = term.words[0] ?? '';
    return negated ? literalReadings(word, this.context.terms).filter(({ source }) => source.reading !== 'prefix').map(({ source }) => source) : this.wordSources(word, term);
  }

  private operatorSources(term: Extract<QueryTerm, { type: 'operator' }>, negated: boolean): MatchSource[] {
    const { sources, understood, notices, ignored } = operatorSource(term, this.context, negated);
    if (ignored) this.ignored.add(term);
    if (!negated) this.understood.push(...understood);
    this.notices.push(...notices);
    return [...sources];
  }

  private phraseSources(words: readonly string[]): MatchSource[] {
    for (const word of words) this.marks.words.add(word);
    this.otherWords += 1;
    return [postingSource({ postings: phrasePostings(words, this.context), quality: 1, reading: 'literal', read: words.join(' '), exact: true })];
  }

  private wordSources(word: string, term: QueryTerm): PostingSource[] {
    const { terms, documents } = this.context;
    const literal = literalReadings(word, terms);
    const equal = this.glossarySources(word);
    const careful = literal.length + equal.length === 0 ? null : Math.max(frequentFrom, documents.count * frequentPart);
    const loose = literal.length + equal.length === 0 || this.latitude.loose ? looseReadings(word, term.written, terms, careful) : [];
    const best = loose[0];
    if (literal.length + equal.length === 0 && best !== undefined) this.noteReading(term.written, best);
    this.mark(word, literal, loose);
    return [...literal, ...equal, ...loose, ...this.begunFacets(word, term)].map((each) => 'source' in each ? each.source : each);
  }

  // As typed: `germ` is on its way to Germany, whatever the notes call it.
  private begunFacets(word: string, term: QueryTerm): PostingSource[] {
    const { vocabulary, facets, markets } = this.context;
    if (this.isText(term.written) || term.type !== 'word' || word.length < 3) return [];
    const begun = vocabulary.beginningWith(word).filter(({ facet, key }) => facets.postingsOf(facet, key).length > 0);
    return begun.slice(0, 5).flatMap(({ facet, key }) => facetSources({ facet, key, reading: 'prefix' }, facets, markets))
      .map((source) => ({ ...source, quality: source.quality * facetAsTextQuality }));
  }

  private mark(word: string, literal: readonly WordReading[], loose: readonly WordReading[]): void {
    this.marks.beginnings.add(word);
    for (const each of [...literal, ...loose]) {
      if (each.source.reading === 'mid-word') this.marks.parts.add(word);
      else if (each.source.reading !== 'prefix') this.marks.words.add(each.word);
    }
  }

  /** A facet, and texts that name it: everywhere when more was asked for than facets, else only where the facet is not stated. */
  private facetGroup(reading: FacetReading, negated = false): PostingSource[] {
    const { facets, markets } = this.context;
    for (const word of reading.words) this.marks.words.add(word);
    const shared = new Set(reading.values.map(({ facet }) => facet)).size > 1;
    const sources = reading.values.flatMap(({ facet, key, name }): PostingSource[] => {
      for (const word of name.split(' ')) this.marks.words.add(word);
      if (!negated) this.understood.push({ facet, key, label: facets.labelsOf(facet, key)[0] ?? key, written: reading.written, reading: reading.reading });
      const except = this.otherWords > 0 ? facets.postingsOf(facet, key) : facets.statedIn(facet);
      const named = facetSources({ facet, key, reading: reading.reading, negated }, facets, markets);
      return [
        ...named.map((source) => shared ? { ...source, quality: source.quality * (sharedNameQuality[facet] ?? 1) } : source),
        ...distinctNames(reading.words.join(' '), name).map((text) => this.facetAsText(text, reading, except)),
        ...this.facetThatSaysSo(name, named),
      ];
    });
    return sources;
  }

  /** What has the facet and also says its name comes before what only has it. */
  private facetThatSaysSo(name: string, sources: readonly PostingSource[]): PostingSource[] {
    const term = this.context.terms.find(name);
    return term === null ? [] : sources.filter(({ value }) => value?.related === false).map((source) => (
      { ...source, postings: inBoth(source.postings, this.context.terms.postingsOf(term).filter((posting) => (posting & inheritedBits) === 0)), quality: source.quality * saysSoQuality }
    ));
  }

  private facetAsText(name: string, { words, reading }: FacetReading, except: Postings): PostingSource {
    const postings = phrasePostings(name.split(' '), { ...this.context, skipped: [except] });
    const typed = name === words.join(' ');
    return postingSource({ postings, quality: facetAsTextQuality, reading: typed ? 'literal' : reading, read: name, except });
  }
}

// What was typed, and where that is a misspelling, what it was read as.
function distinctNames(typed: string, name: string): readonly string[] {
  return [...new Set([typed, name])];
}

/** The plain words from `at` on: neither negated nor alternatives, neither quoted nor operators. */
function plainRun(clauses: readonly QueryClause[], at: number): PlainWord[] {
  const run: PlainWord[] = [];
  for (const { negated, terms } of clauses.slice(at)) {
    const only = terms[0];
    if (negated || terms.length !== 1 || only?.type !== 'word') break;
    run.push(only);
  }
  return run;
}
