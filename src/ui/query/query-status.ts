import type { FacetName } from '../../domain/library/facet';
import type { Loosening } from '../../domain/search/loosening';
import { parseQuery } from '../../domain/search/parse-query';
import type { SearchAnswer, UnderstoodFacet } from '../../domain/search/search-answer';
import { fill, fillParts } from '../../locales/fill';
import type { FilledPart } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { AsText } from './as-text';
import { noticeWords } from './notice-words';

/** A word of the query that acts as a facet, with the words around it: “in **Germany**”. */
export interface UnderstoodWord {
  readonly parts: readonly FilledPart[];
  /** What was typed and can be taken as text; null for the value of an operator, which says itself what it is. */
  readonly written: string | null;
  /** What taking it back does, or how it was read. */
  readonly hint: string;
}

/** A change of the query that is one click away. */
export interface QueryChange {
  readonly label: string;
  readonly query: string;
  /** Whether the filters set beside the query go too. */
  readonly dropsFilters: boolean;
}

/** What is said beside a search box: how many, how the query was understood, what is odd about it, and ways out. */
export interface QueryStatus {
  readonly count: string;
  readonly understood: readonly UnderstoodWord[];
  /** Words that were taken back and can act as facets again. */
  readonly asText: readonly { readonly written: string; readonly hint: string }[];
  /** Whether all words are taken as text; null where that makes no difference. */
  readonly allAsText: boolean | null;
  /** Words that were not found as typed, with what they were read as. */
  readonly readings: readonly string[];
  readonly notices: readonly string[];
  readonly changes: readonly QueryChange[];
}

/** What the status is made from. */
export interface StatusReading {
  readonly query: string;
  readonly answer: SearchAnswer;
  readonly asText: AsText;
  /** Ways to ask for less; empty while enough is found. */
  readonly loosenings: readonly Loosening[];
  readonly locale: Locale;
  readonly label: (facet: FacetName, value: { readonly key: string; readonly label: string }) => string;
}

/** What there is to say about an answer; null where everything matches and nothing was asked. */
export function queryStatus(reading: StatusReading): QueryStatus | null {
  const { query, answer, asText, loosenings, locale } = reading;
  const asked = query.trim() !== '';
  if (!asked && answer.total === answer.among) return null;
  const understood = understoodWords(reading);
  const canBeText = understood.some(({ written }) => written !== null) || asText !== false;
  return {
    count: fill(locale.words.view.shown, { shown: answer.total, total: answer.among }),
    understood,
    asText: typeof asText === 'boolean' ? [] : asText.map((written) => ({ written, hint: fill(locale.words.query.takeAsFacet, { written }) })),
    allAsText: asked && canBeText ? asText === true : null,
    readings: answer.read.map(({ type, written, read }) => fill(locale.words.query.readingOf[type], { written, read })),
    notices: answer.notices.map((notice) => noticeWords(notice, locale)),
    changes: loosenings.map((each) => changeOf(each, locale)),
  };
}

function understoodWords({ query, answer, locale, label }: StatusReading): UnderstoodWord[] {
  const values = operatorValues(query);
  const distinct = new Map(answer.understood.map((facet) => [`${facet.facet} ${label(facet.facet, facet)}`, facet]));
  return [...distinct.values()].map((facet) => {
    const parts = fillParts(locale.words.view.reading[facet.facet], { value: label(facet.facet, facet) });
    const written = values.has(facet.written) ? null : facet.written;
    return { parts, written, hint: hintOf(facet, written, locale) };
  });
}

function hintOf({ reading, written: typed, label }: UnderstoodFacet, written: string | null, { words: { query } }: Locale): string {
  const how = reading === 'literal' ? null : fill(query.readingOf[reading], { written: typed, read: label });
  const back = written === null ? null : fill(query.takeAsText, { written });
  return [how, back].filter((text) => text !== null).join('. ');
}

/** What stands behind operators in the query. */
function operatorValues(query: string): ReadonlySet<string> {
  const terms = parseQuery(query).clauses.flatMap((clause) => clause.terms);
  return new Set(terms.flatMap((term) => (term.type === 'operator' ? [term.value, ...term.value.split(',')] : [])));
}

function changeOf({ type, written, read, query, count }: Loosening, locale: Locale): QueryChange {
  const found = locale.count(locale.words.search.shown, count);
  const label = fill(locale.words.query.loosening[type], { written, read, count: found });
  return { label, query, dropsFilters: type === 'drop-filters' };
}
