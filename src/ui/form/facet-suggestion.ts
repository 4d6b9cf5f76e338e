import { fold } from '../../domain/shared/fold';

/** A value that is already used in the library, offered while a field is filled in. */
export interface FacetSuggestion {
  readonly label: string;
  /** Other ways to write it that find it too, such as a country's code. */
  readonly aliases: readonly string[];
  readonly note: string;
}

/** What stands before the value that is being written, the value itself, both as written. */
function lastValue(written: string): { readonly before: string; readonly value: string } {
  const comma = written.lastIndexOf(',');
  return { before: written.slice(0, comma + 1), value: written.slice(comma + 1).trim() };
}

/**
 * The values to offer for what has been written so far (several values are separated by commas).
 * With nothing written all are offered if `eager`; a value that is complete offers nothing, so that Enter goes on.
 */
export function suggestionsFor(written: string, known: readonly FacetSuggestion[], eager: boolean): FacetSuggestion[] {
  const { before, value } = lastValue(written);
  const typed = fold(value);
  const given = new Set(before.split(',').map(fold));
  const open = known.filter((suggestion) => !given.has(fold(suggestion.label)));
  if (typed === '') return eager ? open : [];
  if (open.some((suggestion) => fold(suggestion.label) === typed)) return [];
  const rank = (suggestion: FacetSuggestion): number => {
    const names = [suggestion.label, ...suggestion.aliases].map(fold);
    if (names.some((name) => name.startsWith(typed))) return 0;
    return names.some((name) => name.includes(typed)) ? 1 : 2;
  };
  return open.filter((suggestion) => rank(suggestion) < 2).sort((a, b) => rank(a) - rank(b));
}

/** What is written once a suggestion was taken. */
export function withSuggestion(written: string, suggestion: FacetSuggestion): string {
  const { before } = lastValue(written);
  return before === '' ? suggestion.label : `${before} ${suggestion.label}`;
}
