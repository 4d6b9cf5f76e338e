import type { FacetName } from '../library/facet';
import { canonicalFacetKey } from '../library/facet-synonyms';
import { readDate } from '../shared/calendar-date';
import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import { editDistance } from './edit-distance';
import type { FacetNameEntry } from './facet-name-entry';
import { foreignCountry } from './foreign-country';
import { nameForm } from './name-form';
import { facetSources } from './facet-sources';
import { kindsNamed } from './kind-names';
import type { MatchSource, PredicateSource } from './match-group';
import { postingSource } from './match-group';
import type { QueryTerm } from './parse-query';
import type { Reading } from './query-reading';
import type { SearchNotice, UnderstoodFacet } from './search-answer';
import type { SearchContext } from './search-context';
import { readingOfName } from './understand-facets';
import { facetOfOperator } from './values-of-operator';

/** How an operator is carried out: what matches, what is shown as understood, what there is to say about it. */
export interface OperatorReading {
  readonly sources: readonly MatchSource[];
  readonly understood: readonly UnderstoodFacet[];
  readonly notices: readonly SearchNotice[];
  /** The operator could not be read at all and asks for nothing. */
  readonly ignored?: boolean;
}

type OperatorTerm = Extract<QueryTerm, { type: 'operator' }>;

const mostKnownValues = 8;
const mostEdits = 3;

/** Reads `operator:value` for this library. A value that nothing has matches nothing and is explained. */
export function operatorSource(term: OperatorTerm, context: SearchContext, negated: boolean): OperatorReading {
  if (term.operator === 'kind') return kindOperator(term, context);
  if (term.operator === 'before' || term.operator === 'after' || term.operator === 'in') return dateOperator(term, term.operator);
  const facet = facetOfOperator(term.operator);
  if (facet !== null) return facetOperator(term, facet, context, negated);
  return { sources: [textPredicate(term)], understood: [], notices: [] };
}

function facetOperator(term: OperatorTerm, facet: FacetName, context: SearchContext, negated: boolean): OperatorReading {
  const found = term.value.split(',').map((value) => ({ value, ...valueOf(value, facet, context) }));
  const known = context.facets.keys(facet).map((key) => context.facets.labelsOf(facet, key)[0] ?? key).slice(0, mostKnownValues);
  return {
    sources: found.flatMap(({ values, reading }) => values.flatMap(({ key }) => facetSources({ facet, key, reading, negated }, context.facets, context.markets))),
    understood: found.flatMap(({ values, reading, value }) => values.map(({ key }) => ({
      facet, key, label: context.facets.labelsOf(facet, key)[0] ?? key, written: value, reading,
    }))),
    notices: found.flatMap(({ values, value }) => values.length > 0 ? [] : [{ code: 'unknown-value', operator: term.operator, value, known }]),
  };
}

function valueOf(value: string, facet: FacetName, { vocabulary, facets }: SearchContext): { values: readonly Pick<FacetNameEntry, 'key'>[]; reading: Reading } {
  const name = nameForm(value);
  const ofFacet = (entries: readonly FacetNameEntry[]): FacetNameEntry[] => entries.filter((entry) => entry.facet === facet);
  const exact = ofFacet(vocabulary.named(name));
  if (exact.length > 0) return { values: exact, reading: readingOfName(exact) };
  const key = canonicalFacetKey(facet, value);
  if (facets.postingsOf(facet, key).length > 0) return { values: [{ key }], reading: 'literal' };
  const foreign = ofFacet(foreignCountry(value, vocabulary));
  if (foreign.length > 0) return { values: foreign, reading: 'translated' };
  const begun = name === '' ? [] : ofFacet(vocabulary.beginningWith(name));
  if (begun.length > 0) return { values: distinct(begun), reading: 'prefix' };
  const sounding = ofFacet(vocabulary.soundingLike(name));
  if (sounding.length > 0) return { values: sounding, reading: 'transliterated' };
  return { values: ofFacet(vocabulary.misspeltAs(name)), reading: 'typo' };
}

/** The name in use that is nearest to a value that none has; null where there is none near, or the value is known. */
export function operatorValueNear(value: string, facet: FacetName, context: SearchContext): string | null {
  if (valueOf(value, facet, context).values.length > 0) return null;
  const name = nameForm(value);
  const near = context.facets.keys(facet).map((key) => ({ key, edits: editDistance(name, nameForm(context.facets.labelsOf(facet, key)[0] ?? key), mostEdits) }));
  const [best] = near.filter(({ edits }) => edits <= Math.min(mostEdits, name.length / 2)).sort((a, b) => a.edits - b.edits);
  return best === undefined ? null : context.facets.labelsOf(facet, best.key)[0] ?? best.key;
}

function distinct(entries: readonly FacetNameEntry[]): FacetNameEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

function kindOperator(term: OperatorTerm, { facets }: SearchContext): OperatorReading {
  const read = term.value.split(',').map((value) => ({ value, kinds: kindsNamed(value) }));
  return {
    sources: read.flatMap(({ kinds }) => kinds.map((kind) => postingSource({
      postings: facets.postingsOf('kind', kind), quality: 0.1, reading: 'literal', read: kind, value: { facet: 'kind', key: kind, related: false }, exact: true, inherits: false,
    }))),
    understood: [],
    notices: read.flatMap(({ kinds, value }) => kinds.length > 0 ? [] : [{ code: 'unknown-value', operator: 'kind', value, known: facets.keys('kind') }]),
  };
}

function dateOperator(term: OperatorTerm, operator: 'before' | 'after' | 'in'): OperatorReading {
  const reading = readDate(term.value);
  if (reading.state !== 'read') {
    return { sources: [], understood: [], notices: [{ code: 'date-unreadable', operator, value: term.value }], ignored: true };
  }
  const { from, to } = reading.date;
  const test = (record: NoteRecord): boolean => {
    const first = (record.start ?? record.end)?.from;
    const last = (record.end ?? record.start)?.to;
    if (first === undefined || last === undefined) return false;
    if (operator === 'before') return last < from;
    return operator === 'after' ? first > to : first <= to && last >= from;
  };
  return { sources: [{ type: 'predicate', ofNote: test }], understood: [], notices: [] };
}

/** `owner:`, `path:` and `tag:` look for their value inside of what the note says. */
function textPredicate({ operator, value }: OperatorTerm): PredicateSource {
  const wanted = fold(value).replace(/^#/, '');
  if (operator === 'path') return { type: 'predicate', ofNote: (record) => fold(record.path).includes(wanted) };
  if (operator === 'tag') return { type: 'predicate', ofNote: (record) => record.tags.some((tag) => hasTag(fold(tag).replace(/^#/, ''), wanted)) };
  const isWanted = (owner: string | null): boolean => owner !== null && fold(owner).includes(wanted);
  return { type: 'predicate', ofNote: ({ owner }) => isWanted(owner), ofItem: (item) => item.kind === 'action' && isWanted(item.owner) };
}

function hasTag(tag: string, wanted: string): boolean {
  return tag === wanted || tag.startsWith(`${wanted}/`);
}
