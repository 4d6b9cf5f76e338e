import { fold } from '../shared/fold';
import type { Completion, CompletionOption } from './completion';
import { namesOfOperator, operatorNamed, operators } from './operator-names';
import type { Operator } from './operator-names';
import type { SearchContext } from './search-context';
import { facetOfOperator, valuesOfOperator } from './values-of-operator';
import type { OperatorValue } from './values-of-operator';

/** What completing a query asks for. */
export interface CompletionTask {
  readonly query: string;
  /** UTF-16 offset. */
  readonly cursor: number;
  /** BCP 47; its names of operators are offered first. */
  readonly language: string;
}

const longestLookBack = 200;
const mostValues = 20;
const mostNamed = 6;
const operatorAndValue = /(?:^|\s)-?([\p{L}][\p{L}-]{0,24}):\s*("[^"]*|[^\s"]*)$/u;
const plainWord = /(?:^|\s)-?([^\s":]*)$/u;

/** What can follow at the cursor: the values of the operator that stands there, else operators and names of facet values. */
export function completeQuery({ query, cursor, language }: CompletionTask, context: SearchContext): Completion {
  const at = Math.max(0, Math.min(cursor, query.length));
  const before = query.slice(Math.max(0, at - longestLookBack), at);
  const asked = operatorAndValue.exec(before);
  const operator = asked === null ? null : operatorNamed(fold(asked[1] ?? ''));
  if (asked !== null && operator !== null) return completeValue(operator, asked[2] ?? '', query, at, context);
  const typed = plainWord.exec(before)?.[1];
  if (typed === undefined) return { from: at, to: at, options: [] };
  const options = [...operatorOptions(fold(typed), language, context), ...namedValues(fold(typed), context)];
  return { from: at - typed.length, to: wordEnd(query, at), options };
}

function completeValue(operator: Operator, written: string, query: string, at: number, context: SearchContext): Completion {
  const quoted = written.startsWith('"');
  const typed = quoted ? written.slice(1) : written.slice(written.lastIndexOf(',') + 1);
  const from = at - (quoted ? written.length : typed.length);
  const to = quoted && query.charAt(at) === '"' ? at + 1 : quoted ? at : wordEnd(query, at);
  const wanted = fold(typed);
  const fitting = valuesOfOperator(operator, context).filter(({ names }) => names.some((name) => beginsIn(fold(name), wanted)));
  return { from, to, options: fitting.sort(byUse).slice(0, mostValues).map((value) => valueOption(operator, value)) };
}

function operatorOptions(typed: string, language: string, context: SearchContext): CompletionOption[] {
  return operators.flatMap((operator): CompletionOption[] => {
    const name = namesOfOperator(operator, language).find((each) => fold(each).startsWith(typed));
    if (name === undefined) return [];
    const count = valuesOfOperator(operator, context).length;
    return [{ type: 'operator', text: `${name}:`, label: name, count, operator, facet: facetOfOperator(operator), key: null }];
  });
}

/** Values whose name goes on from what was typed: they act as facets without an operator too. */
function namedValues(typed: string, context: SearchContext): CompletionOption[] {
  if (typed.length < 2) return [];
  const named = (['type', 'market', 'channel', 'goal'] as const).flatMap((operator) => (
    valuesOfOperator(operator, context).filter(({ names }) => names.some((name) => fold(name).startsWith(typed))).map((value) => ({ operator, value }))
  ));
  return named.sort((a, b) => byUse(a.value, b.value)).slice(0, mostNamed).map(({ operator, value }) => {
    const option = valueOption(operator, value);
    return { ...option, text: `${operator}:${option.text}` };
  });
}

function valueOption(operator: Operator, { facet, key, label, count }: OperatorValue): CompletionOption {
  const text = /[\s,"]/.test(label) ? `"${label.replaceAll('"', '')}"` : label;
  return { type: 'value', text, label, count, operator, facet, key };
}

// `united s` begins a name, `states` begins a word of it.
function beginsIn(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.includes(` ${wanted}`);
}

function byUse(a: OperatorValue, b: OperatorValue): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}

function wordEnd(query: string, from: number): number {
  let end = from;
  while (end < query.length && !/\s/.test(query.charAt(end))) end += 1;
  return end;
}
