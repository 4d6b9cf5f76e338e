import { Notice, Scope } from 'obsidian';
import type { Keymap } from 'obsidian';
import { savedSearchNamed, withSavedSearch } from '../../application/saved-search';
import type { SavedSearch } from '../../application/saved-search';
import type { SettingsService } from '../../application/settings-service';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** What saving a search needs. */
export interface SavingServices {
  readonly settings: SettingsService;
  readonly locale: Locale;
  readonly keymap: Pick<Keymap, 'pushScope' | 'popScope'>;
  readonly scope: Scope;
  /** The form has gone; the cursor wants to be somewhere. */
  readonly done: () => void;
}

/** What is longer than this is no name to begin with. */
const longestName = 60;

/** Asks for a name for a search, in one line. Enter saves, Escape leaves everything as it was. */
export class SaveSearchForm {
  readonly #el: HTMLElement;
  readonly #scope: Scope;
  #inputEl: HTMLInputElement | null = null;
  #search: Omit<SavedSearch, 'name'> = { query: '', filters: [] };

  constructor(parentEl: HTMLElement, private readonly services: SavingServices) {
    this.#el = parentEl.createDiv('pml-save-search pml-hidden');
    this.#scope = new Scope(services.scope);
    this.#scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.#scope.register([], 'Enter', (event) => {
      if (event.target !== this.#inputEl) return undefined;
      void this.#save();
      return false;
    });
  }

  get isOpen(): boolean {
    return this.#inputEl !== null;
  }

  /** Asks under which name to keep a search. */
  open(search: Omit<SavedSearch, 'name'>): void {
    if (this.isOpen) this.close();
    this.#search = search;
    const { save } = this.services.locale.words;
    this.#el.removeClass('pml-hidden');
    const label = this.#el.createEl('label', { cls: 'pml-save-search-label' });
    label.createSpan({ text: save.name });
    const input = label.createEl('input', { type: 'text', value: search.query.trim().slice(0, longestName), placeholder: save.placeholder });
    const hint = this.#el.createDiv({ cls: 'pml-save-search-hint', attr: { role: 'status' } });
    const confirm = this.#el.createEl('button', { cls: 'mod-cta', text: save.confirm, attr: { type: 'button' } });
    const cancel = this.#el.createEl('button', { text: save.cancel, attr: { type: 'button' } });
    confirm.addEventListener('click', () => void this.#save());
    cancel.addEventListener('click', () => this.close());
    input.addEventListener('input', () => this.#check(input, confirm, hint));
    this.#inputEl = input;
    this.#check(input, confirm, hint);
    this.services.keymap.pushScope(this.#scope);
    input.focus();
    input.select();
  }

  /** Puts the form away without saving. */
  close(): void {
    if (!this.isOpen) return;
    this.services.keymap.popScope(this.#scope);
    this.#inputEl = null;
    this.#el.empty();
    this.#el.addClass('pml-hidden');
    this.services.done();
  }

  #check(input: HTMLInputElement, confirm: HTMLButtonElement, hint: HTMLElement): void {
    const { save } = this.services.locale.words;
    const exists = savedSearchNamed(this.services.settings.current.savedSearches, input.value) !== null;
    hint.setText(exists ? save.exists : '');
    confirm.setText(exists ? save.replace : save.confirm);
    confirm.disabled = input.value.trim() === '';
  }

  async #save(): Promise<void> {
    const { settings, locale: { words: { save } } } = this.services;
    // In the settings an equals sign stands between the name and the query.
    const name = this.#inputEl?.value.replaceAll('=', '-').trim() ?? '';
    if (name === '') return;
    try {
      await settings.update({ savedSearches: withSavedSearch(settings.current.savedSearches, { ...this.#search, name }) });
      new Notice(fill(save.saved, { name }));
    } catch (error) {
      new Notice(fill(save.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
    this.close();
  }
}
