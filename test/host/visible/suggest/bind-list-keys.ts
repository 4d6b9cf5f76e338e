import type { Scope } from '../keys/scope';
import type { SuggestionList } from './suggestion-list';

/** Gives a scope the keys of a suggestion list: arrows and pages move, Enter takes. */
export function bindListKeys<T>(scope: Scope, list: SuggestionList<T>): void {
  for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']) {
    scope.register([], key, () => {
      list.move(key);
      return false;
    });
  }
  scope.register([], 'Enter', (event) => {
    list.useSelected(event);
    return false;
  });
}
