import { readDate } from '../shared/calendar-date';
import type { DateSpan } from '../shared/calendar-date';
import { allowedDocuments } from './allowed-documents';
import { findMatches } from './answer-query';
import type { AnswerContext } from './answer-query';
import type { Loosening } from './loosening';
import { nearestRespelling } from './nearest-respelling';
import { parseQuery } from './parse-query';
import type { ParsedQuery, QueryClause, QueryTerm } from './parse-query';
import type { SearchOptions } from './search-answer';

/** A change that has not been tried yet. */
type Change = Omit<Loosening, 'query' | 'count'>;
type Untried = Omit<Loosening, 'count'>;

// Each change is a search of its own: the first clauses of a query are enough to choose from.
const mostClauses = 6;
const mostOffered = 6;
const mostPairs = 24;

/** Ways to ask for less, each with what it would find; those that change least first, and none that finds nothing. */
export function loosenQuery(query: string, options: SearchOptions, context: AnswerContext): readonly Loosening[] {
  const parsed = parseQuery(query);
  const changes = parsed.clauses.slice(0, mostClauses).map((clause) => changesOf(clause, parsed, context));
  const single = changes.flatMap((ofClause, at) => ofClause.map((change) => ({ ...change, query: queryWith(parsed, new Map([[at, change.read]])) })));
  const filtered = options.kinds !== undefined || options.facets !== undefined;
  const unfiltered = filtered ? [{ type: 'drop-filters' as const, written: '', read: '', query, count: countOf(query, without(options), context) }] : [];
  const found = [...tried(single, options, context), ...unfiltered.filter(({ count }) => count > 0)];
  const loosened = found.length > 0 ? found : tried(furtherChanges(parsed, changes), options, context);
  return loosened.sort((a, b) => rank(a) - rank(b) || b.count - a.count).slice(0, mostOffered);
}

function tried(changes: readonly Untried[], options: SearchOptions, context: AnswerContext): Loosening[] {
  return changes.map((change) => ({ ...change, count: countOf(change.query, options, context) })).filter(({ count }) => count > 0);
}

/** Where several conditions are wrong at once: two of them changed, the words alone, one condition alone. */
function furtherChanges(parsed: ParsedQuery, changes: readonly (readonly Change[])[]): Untried[] {
  const words = parsed.clauses.filter(({ negated, terms }) => !negated && terms.every(({ type }) => type !== 'operator'));
  const alone = parsed.clauses.slice(0, mostClauses).filter(({ negated }) => !negated).map(writtenAs);
  const kept = [words.map(writtenAs).join(' '), ...alone].map((query): Untried => ({ type: 'only', written: '', read: query, query }));
  const possible = [...pairsOf(parsed, changes), ...kept].filter(({ query }) => query !== '' && query !== queryWith(parsed, new Map()));
  // Leaving out two of three conditions is the same as keeping one; that says it better.
  return [...new Map(possible.map((change) => [change.query, change])).values()];
}

function pairsOf(parsed: ParsedQuery, changes: readonly (readonly Change[])[]): Untried[] {
  const pairs = changes.flatMap((ofFirst, at) => ofFirst.flatMap((first) => changes.slice(at + 1).flatMap((ofSecond, place) => ofSecond.map((second) => {
    const query = queryWith(parsed, new Map([[at, first.read], [at + 1 + place, second.read]]));
    return { change: { type: 'combine' as const, written: '', read: query, query }, rank: rank(first) + rank(second) };
  }))));
  return pairs.sort((a, b) => a.rank - b.rank).slice(0, mostPairs).map(({ change }) => change);
}

const order: readonly Loosening['type'][] = ['respell', 'unquote', 'as-text', 'widen-date', 'drop-filters', 'drop', 'combine', 'only'];
const rank = ({ type }: Pick<Loosening, 'type'>): number => order.indexOf(type);

function countOf(query: string, options: SearchOptions, context: AnswerContext): number {
  return findMatches(parseQuery(query), options, context, allowedDocuments(options, context)).matches.documents.length;
}

function without({ kinds: _kinds, facets: _facets, ...others }: SearchOptions): SearchOptions {
  return others;
}

function writtenAs({ terms }: QueryClause): string {
  return terms.map(({ written }) => written).join(' OR ');
}

function queryWith({ clauses }: ParsedQuery, changed: ReadonlyMap<number, string>): string {
  return clauses.map((clause, place) => changed.get(place) ?? writtenAs(clause)).filter((part) => part !== '').join(' ');
}

function changesOf(clause: QueryClause, { clauses }: ParsedQuery, context: AnswerContext): Change[] {
  const written = writtenAs(clause);
  const dropped: Change[] = clauses.length > 1 ? [{ type: 'drop', written, read: '' }] : [];
  const [only, ...others] = clause.terms;
  if (clause.negated || only === undefined || others.length > 0) return dropped;
  return [...changesOfTerm(only, context), ...dropped];
}

function changesOfTerm(term: QueryTerm, context: AnswerContext): Change[] {
  const { written } = term;
  const respelt = nearestRespelling(term, context);
  const changes: Change[] = respelt === null ? [] : [{ type: 'respell', written, read: respelt }];
  if (term.type === 'word') return [...changes, { type: 'as-text', written, read: `"${term.words.join(' ')}"` }];
  if (term.type === 'phrase') return term.words.length > 1 ? [...changes, { type: 'unquote', written, read: term.words.join(' ') }] : changes;
  const widened = term.operator === 'in' || term.operator === 'before' || term.operator === 'after' ? widenedDate(term.operator, term.value) : null;
  return widened === null ? changes : [...changes, { type: 'widen-date', written, read: `${written.slice(0, written.indexOf(':') + 1)}${widened}` }];
}

/** `in:` a day, month or quarter becomes its month or year; the bounds of `before:` and `after:` move by a year. */
function widenedDate(operator: 'in' | 'before' | 'after', value: string): string | null {
  const reading = readDate(value);
  if (reading.state !== 'read') return null;
  const { from, precision } = reading.date;
  if (operator === 'in') return precision === 'year' ? null : widerSpan(from, precision);
  const year = Number(from.slice(0, 4)) + (operator === 'before' ? 1 : -1);
  return `${String(year).padStart(4, '0')}${precision === 'year' ? '' : from.slice(4, precision === 'month' ? 7 : undefined)}`;
}

function widerSpan(from: string, precision: DateSpan['precision']): string {
  return precision === 'day' ? from.slice(0, 7) : from.slice(0, 4);
}
