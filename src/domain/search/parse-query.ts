import { fold } from '../shared/fold';
import { wordsOf } from '../shared/words';
import { editDistance } from './edit-distance';
import type { Operator } from './operator-names';
import { operatorNamed, operatorNames } from './operator-names';
import { scanQuery } from './scan-query';
import type { QueryToken } from './scan-query';
import type { SearchNotice } from './search-answer';

/** One thing that is asked for: `written` as typed, `words` folded. */
export type QueryTerm =
  | { readonly type: 'word'; readonly written: string; readonly words: readonly string[] }
  | { readonly type: 'phrase'; readonly written: string; readonly words: readonly string[] }
  | { readonly type: 'operator'; readonly operator: Operator; readonly value: string; readonly written: string };

/** One condition: any of its terms must hold, or none of them where it is negated. */
export interface QueryClause {
  readonly negated: boolean;
  readonly terms: readonly QueryTerm[];
}

/** A query as conditions that must all hold. */
export interface ParsedQuery {
  readonly clauses: readonly QueryClause[];
  readonly notices: readonly SearchNotice[];
}

/**
 * Reads a query: words, "phrases", `operator:value`, `-` before any of them, `OR` between two neighbours (it binds tighter than the
 * space: `webinar germany OR austria` asks for webinars in either). Anything can be typed; what makes no sense is a notice.
 */
export function parseQuery(query: string): ParsedQuery {
  const { tokens, notices } = scanQuery(query);
  const reader = new ClauseReader(notices);
  for (const token of tokens) reader.take(token);
  return reader.finish(query);
}

class ClauseReader {
  private readonly clauses: { negated: boolean; terms: QueryTerm[] }[] = [];
  private readonly notices: SearchNotice[];
  private joins = false;
  private waiting: { operator: Operator; token: QueryToken } | null = null;

  constructor(notices: readonly SearchNotice[]) {
    this.notices = [...notices];
  }

  take(token: QueryToken): void {
    if (token.or) this.joins = this.clauses.length > 0;
    else if (this.waiting !== null && token.name === null) this.takeWaitingValue(token);
    else if (token.name === null) this.add(token.negated, plainTerm(token));
    else this.takeOperator(token, token.name);
  }

  finish(query: string): ParsedQuery {
    if (this.waiting !== null) this.notices.push({ code: 'operator-without-value', operator: this.waiting.token.name ?? '' });
    if (query.trim() !== '' && this.clauses.length === 0 && this.notices.length === 0) this.notices.push({ code: 'nothing-searchable' });
    return { clauses: this.clauses, notices: this.notices };
  }

  private takeOperator(token: QueryToken, name: string): void {
    const operator = operatorNamed(fold(name));
    if (operator === null) {
      const suggestion = nearestOperator(fold(name));
      if (!token.value.startsWith('//')) this.notices.push({ code: 'unknown-operator', operator: name, suggestion });
      const isText = suggestion === null && !token.quoted;
      this.add(token.negated, plainTerm({ ...token, value: isText ? `${name} ${token.value}` : token.value }));
    } else if (token.value === '') this.waiting = { operator, token };
    else this.add(token.negated, { type: 'operator', operator, value: token.value, written: token.written });
  }

  private takeWaitingValue(value: QueryToken): void {
    if (this.waiting === null) return;
    const { operator, token } = this.waiting;
    this.waiting = null;
    this.add(token.negated, { type: 'operator', operator, value: value.value, written: `${token.written} ${value.written}` });
  }

  private add(negated: boolean, term: QueryTerm): void {
    if (term.type !== 'operator' && term.words.length === 0) return;
    const last = this.clauses.at(-1);
    if (this.joins && last !== undefined && last.negated === negated) last.terms.push(term);
    else this.clauses.push({ negated, terms: [term] });
    this.joins = false;
  }
}

function plainTerm({ quoted, value, written }: QueryToken): QueryTerm {
  return { type: quoted ? 'phrase' : 'word', written, words: wordsOf(value) };
}

function nearestOperator(name: string): string | null {
  const near = operatorNames().map((known) => ({ known, edits: editDistance(name, known, 2) })).filter(({ edits, known }) => edits <= 2 && edits < known.length - 1);
  near.sort((a, b) => a.edits - b.edits);
  return near[0]?.known ?? null;
}
