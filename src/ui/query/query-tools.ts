import { Component } from 'obsidian';
import type { App } from 'obsidian';
import type { Library } from '../../application/library';
import type { SavedSearch } from '../../application/saved-search';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import { facetLabel } from '../library/facet-label';
import { completionOffer } from './completion-row';
import { QueryCompletion } from './query-completion';
import { SaveSearchForm } from './save-search-form';

/** What completing and saving work with. */
export interface QueryToolServices {
  readonly library: Library;
  readonly locale: Locale;
  readonly settings: SettingsService;
}

/** What a search box of a view has beyond the box: completion while one types, and a line that asks for a name to save it under. */
export class QueryTools extends Component {
  readonly #form: SaveSearchForm;

  constructor(app: App, inputEl: HTMLInputElement, aroundEl: HTMLElement, services: QueryToolServices) {
    super();
    const { library, locale, settings } = services;
    const { keymap, scope } = app;
    const formEl = createDiv('pml-save-search-below');
    aroundEl.after(formEl);
    this.#form = new SaveSearchForm(formEl, { settings, locale, keymap, scope, done: () => inputEl.focus() });
    this.addChild(new QueryCompletion({ inputEl, aroundEl, keymap, scope, listName: locale.words.query.completions }, {
      offer: (query, cursor, asked) => (
        completionOffer(library.index.search.complete(query, cursor, locale.language), { query, asked }, facetLabel(library.markets, locale), locale)
      ),
    }));
  }

  override onunload(): void {
    this.#form.close();
  }

  /** Asks under which name to keep a search. */
  save(search: Omit<SavedSearch, 'name'>): void {
    this.#form.open(search);
  }
}
