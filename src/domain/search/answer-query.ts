import { wordsOf } from '../shared/words';
import { allowedDocuments } from './allowed-documents';
import type { AllowedDocuments } from './allowed-documents';
import { HitExplainer } from './explain-hit';
import { FoundDocument } from './found-document';
import { everyDocument, markDocuments, matchDocuments } from './match-documents';
import type { Matches, MatchMode } from './match-documents';
import { parseQuery } from './parse-query';
import type { ParsedQuery } from './parse-query';
import type { NamedMatches } from './rank-matches';
import { rankMatches } from './rank-matches';
import { readQuery } from './read-query';
import type { ReadingLatitude, ReadQuery } from './read-query';
import type { SearchAnswer, SearchNotice, SearchOptions } from './search-answer';
import type { SearchContext } from './search-context';
import { dayNumber } from './standing';
import type { Standing } from './standing';
import type { TitleIndex } from './title-index';

/** The whole index, as answering a query needs it. */
export interface AnswerContext extends SearchContext {
  readonly titles: TitleIndex;
  readonly standing: Standing;
}

/** A query as it was finally read, with what matches it. */
export interface FoundMatches {
  readonly query: ReadQuery;
  readonly matches: NamedMatches;
  readonly notices: readonly SearchNotice[];
}

const defaultLimit = 200;
/** With fewer hits than this, words are also read as possible misspellings of others. */
const littleFound = 8;

/** Answers a query by the cheapest reading that finds something. */
export function answerQuery(query: string, options: SearchOptions, context: AnswerContext): SearchAnswer {
  const parsed = parseQuery(query);
  const allowed = allowedDocuments(options, context);
  const found = findMatches(parsed, options, context, allowed);
  const { documents: table, standing } = context;
  const [words, today] = [plainWords(parsed), dayNumber(options.today)];
  const ranked = rankMatches({
    matches: found.matches, required: found.query.required.length, table, standing, today, limit: Math.max(0, options.limit ?? defaultLimit), words,
  });
  const explainer = new HitExplainer({ groups: found.query.required, words, table, standing, today });
  const { marks } = found.query;
  return {
    hits: ranked.flatMap(({ document, score }) => {
      const note = table.noteOf(document);
      return note === null ? [] : [new FoundDocument({ note, item: table.itemOf(document), document, score, marks, explainer })];
    }),
    total: found.matches.documents.length,
    among: allowed.count,
    understood: found.query.understood,
    read: found.query.read,
    notices: found.notices,
  };
}

/** Finds what matches, trying ever looser readings while little or nothing is found. */
export function findMatches(parsed: ParsedQuery, options: SearchOptions, context: AnswerContext, allowed: AllowedDocuments): FoundMatches {
  const asText = options.asText ?? false;
  const find = (latitude: ReadingLatitude, mode: MatchMode): FoundMatches => {
    const query = readQuery(parsed, context, latitude);
    return { query, matches: matchesOf(query, parsed, context, allowed, mode), notices: query.notices };
  };
  const literal = find({ asText, loose: false }, 'all');
  if (literal.matches.documents.length >= littleFound || !hasWords(parsed)) return literal;
  const loose = find({ asText, loose: true }, 'all');
  if (loose.matches.documents.length > 0) return loose;
  const inNote = find({ asText, loose: true }, 'all-in-note');
  if (inNote.matches.documents.length > 0) return inNote;
  if (asText !== true && literal.query.understood.length > 0) {
    const text = find({ asText: true, loose: true }, 'all');
    const written = literal.query.understood.map((facet) => facet.written);
    if (text.matches.documents.length > 0) return { ...text, notices: [...text.notices, { code: 'facets-read-as-text', written }] };
  }
  const some = find({ asText, loose: true }, 'some');
  if (some.matches.documents.length === 0 || some.query.required.filter(({ strict }) => !strict).length < 2) return loose;
  return { ...some, notices: [...some.notices, { code: 'some-words-missing' }] };
}

function hasWords({ clauses }: ParsedQuery): boolean {
  return clauses.some(({ negated, terms }) => !negated && terms.some(({ type }) => type === 'word'));
}

function matchesOf(query: ReadQuery, parsed: ParsedQuery, context: AnswerContext, allowed: AllowedDocuments, mode: MatchMode): NamedMatches {
  const { documents } = context;
  const left = query.excluded.length === 0 ? allowed.marked : without(markDocuments(query.excluded, documents), allowed.marked);
  const kept = mode === 'all' ? left : query.required.filter(({ strict }) => strict).reduce((marked, group) => within(markDocuments([group], documents), marked), left);
  // Nothing asked for: everything that is left matches alike. Only nonsense asked for: nothing does.
  const groups = query.required.length > 0 || isBlank(parsed) ? query.required : [{ written: '', sources: [] }];
  if (groups.length === 0) return { ...everyDocument(documents, kept), named: new Set() };
  return withTitles(matchDocuments(groups, { table: documents, allowed: kept, mode }), parsed, context, kept);
}

// Only a query without any condition, or of exclusions alone, asks for everything.
function isBlank({ clauses, notices }: ParsedQuery): boolean {
  return clauses.every(({ negated }) => negated) && !notices.some(({ code }) => code === 'nothing-searchable');
}

function without(marked: Uint8Array, allowed: Uint8Array | null): Uint8Array {
  return marked.map((isOut, document) => isOut === 0 && (allowed === null || allowed[document] === 1) ? 1 : 0);
}

function within(marked: Uint8Array, allowed: Uint8Array | null): Uint8Array {
  return allowed === null ? marked : marked.map((isIn, document) => isIn & (allowed[document] ?? 0));
}

/** Adds notes that are called exactly what was typed, also where the reading of its words as facets has missed them. */
function withTitles(matches: Matches, parsed: ParsedQuery, { titles }: AnswerContext, allowed: Uint8Array | null): NamedMatches {
  const plain = parsed.clauses.every(({ negated, terms }) => !negated && terms.length === 1 && terms[0]?.type !== 'operator');
  const named = plain ? titles.named(plainWords(parsed)).filter((document) => allowed === null || allowed[document] === 1) : [];
  const missed = named.filter((document) => !matches.documents.includes(document));
  if (missed.length === 0) return { ...matches, named: new Set(named) };
  const all = 255;
  return {
    documents: Int32Array.of(...matches.documents, ...missed),
    weights: Float32Array.of(...matches.weights, ...missed.map(() => 1)),
    groups: Uint8Array.of(...matches.groups, ...missed.map(() => parsed.clauses.length)),
    exact: Uint8Array.of(...matches.exact, ...missed.map(() => all)),
    named: new Set(named),
  };
}

function plainWords({ clauses }: ParsedQuery): string[] {
  const terms = clauses.flatMap(({ negated, terms: [only, ...others] }) => negated || only === undefined || others.length > 0 ? [] : [only]);
  return terms.flatMap((term) => term.type === 'operator' ? [] : wordsOf(term.written));
}
