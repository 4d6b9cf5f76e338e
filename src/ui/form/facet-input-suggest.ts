import { AbstractInputSuggest, Platform } from 'obsidian';
import type { App } from 'obsidian';
import { suggestionsFor, withSuggestion } from './facet-suggestion';
import type { FacetSuggestion } from './facet-suggestion';

/** Offers values that the library already has while a field is filled in. */
export class FacetInputSuggest extends AbstractInputSuggest<FacetSuggestion> {
  constructor(app: App, private readonly inputEl: HTMLInputElement, private readonly known: () => readonly FacetSuggestion[]) {
    super(app, inputEl);
  }

  protected override getSuggestions(written: string): FacetSuggestion[] {
    // With a keyboard, Enter in an empty field creates the note; by touch the list on offer is what saves typing.
    return suggestionsFor(written, this.known(), Platform.isMobile);
  }

  override renderSuggestion(suggestion: FacetSuggestion, el: HTMLElement): void {
    el.addClass('pml-suggestion');
    el.createSpan({ text: suggestion.label });
    el.createSpan({ cls: 'pml-suggestion-note', text: suggestion.note });
  }

  override selectSuggestion(suggestion: FacetSuggestion): void {
    this.setValue(withSuggestion(this.inputEl.value, suggestion));
    this.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}
