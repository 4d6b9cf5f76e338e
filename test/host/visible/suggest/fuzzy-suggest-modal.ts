import type { FuzzyMatch } from 'obsidian';
import { prepareFuzzySearch } from '../search/prepare-search';
import { renderResults } from '../search/render-results';
import { sortSearchResults } from '../search/sort-search-results';
import { SuggestModal } from './suggest-modal';

/** A prompt over a fixed set of items that filters and ranks by itself. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: KeyboardEvent | MouseEvent): unknown;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const items = this.getItems();
    if (!query.trim()) return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(query);
    const found = items.flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  override renderSuggestion(item: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item.item), item.match);
  }

  override onChooseSuggestion(item: FuzzyMatch<T>, event: KeyboardEvent | MouseEvent): void {
    this.onChooseItem(item.item, event);
  }
}
