import type { FacetName } from '../../domain/library/facet';
import type { Completion, CompletionOption } from '../../domain/search/completion';
import type { Locale } from '../../locales/locale';

/** One way to go on typing, as it is offered. */
export interface CompletionRow {
  readonly label: string;
  /** What is known about it: what an operator is for, how many have a value. */
  readonly note: string;
  /** What replaces the stretch. */
  readonly text: string;
}

/** What is offered at the cursor. */
export interface CompletionOffer {
  /** The stretch of the query that is replaced; UTF-16, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly CompletionRow[];
  /** Whether arrows and Enter are for the list: after an operator a value is awaited, a plain word may just be meant. */
  readonly awaited: boolean;
}

/** Shows a facet value by its best name. */
type FacetLabel = (facet: FacetName, value: { readonly key: string; readonly label: string }) => string;

const mostAwaited = 8;
/** Beside a plain word a list is only a hint, and hides no more than it must. */
const mostHinted = 3;
const shortestHinted = 2;

/** What to offer for a completion, as far as it was asked for; null where there is nothing, or nothing but what stands there already, as a word that names a market does. */
export function completionOffer(
  completion: Completion, asking: { readonly query: string; readonly asked: boolean }, label: FacetLabel, locale: Locale,
): CompletionOffer | null {
  const { from, to } = completion;
  const written = asking.query.slice(from, to).trim();
  const options = completion.options.filter(({ text, label: name }) => text.trim() !== written && name.toLowerCase() !== written.toLowerCase());
  const awaited = asking.asked || options.some(isAwaited);
  if (options.length === 0 || (!awaited && written.length < shortestHinted)) return null;
  const rows = options.slice(0, awaited ? (asking.asked ? options.length : mostAwaited) : mostHinted).map((option) => rowOf(option, label, locale));
  return { from, to, rows, awaited };
}

/** A value alone follows its operator; beside a plain word it brings the operator along. */
function isAwaited({ type, operator, text }: CompletionOption): boolean {
  return type === 'value' && !text.startsWith(`${operator ?? ''}:`);
}

function rowOf(option: CompletionOption, label: FacetLabel, locale: Locale): CompletionRow {
  const { query } = locale.words;
  const { facet, key, operator, text, count } = option;
  if (option.type === 'operator') return { label: text, note: operator === null ? '' : query.operators[operator], text };
  const name = facet === null || key === null ? option.label : label(facet, { key, label: option.label });
  const shown = isAwaited(option) ? name : `${operator ?? ''}:${name}`;
  return { label: shown, note: count === 0 ? '' : locale.count(query.uses, count), text };
}
